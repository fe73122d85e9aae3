import { readdirSync, readFileSync } from 'node:fs'
import { screens } from '../../src/content/en/index.ts'
import { expect, test } from '../support/journey.ts'

/** A name that stands in the gallery's own script and sheet, and nowhere else. */
const mark = 'drawing-640'

test('the gallery is for who works on it: a build has neither its path nor a line of it', async ({
  person,
}) => {
  expect(readFileSync('src/styles/gallery.css', 'utf8')).toContain(mark)
  for (const path of ['/gallery', '/gallery?at=1&theme=dark']) {
    await person.open(path)
    await expect(person.heading()).toHaveText(screens.notFound.title)
  }
  const built = readdirSync('dist/assets').filter((file) => /\.(js|css)$/.test(file))
  expect(built.length).toBeGreaterThan(5)
  expect(built.filter((file) => readFileSync(`dist/assets/${file}`, 'utf8').includes(mark))).toEqual([])
})
