import { sources } from '../../src/rules/index.ts'
import { expect, test } from '../support/journey.ts'
import { cutOff, onEachOther, spokenOn, sticksOut, tooSmall } from '../support/room.ts'
import { screens } from './screens.ts'

/** Works are cited by the names that they have. */
const works = new Set<string>(Object.values(sources).map(({ title }) => title))

const sizes = [
  { width: 320, height: 568 },
  { width: 1280, height: 800 },
]
const noTrouble = { sticksOut: 0, cutOff: [], onEachOther: [], tooSmall: [] }

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { name, path, answers, entries = [], prepare } of screens) {
  /** What the person wrote stands as they wrote it. */
  const notes = entries.flatMap((entry) => (entry.kind === 'note' ? [entry.text] : []))
  test(`${name}: in longer words and from right to left all fits, and no word is left as it was`, async ({
    page,
    person,
  }) => {
    await person.open(path, answers, true)
    await person.takenUp()
    await prepare?.(page, person)
    const asTheyWere = (await spokenOn(page)).filter(
      (text) => /[a-z]/i.test(text) && !works.has(text) && !notes.includes(text),
    )
    expect.soft([...new Set(asTheyWere)]).toEqual([])
    for (const size of sizes) {
      await page.setViewportSize(size)
      const trouble = {
        sticksOut: await sticksOut(page),
        cutOff: await cutOff(page),
        onEachOther: await onEachOther(page),
        tooSmall: await tooSmall(page),
      }
      expect.soft(trouble, `${size.width} wide`).toEqual(noTrouble)
    }
  })
}
