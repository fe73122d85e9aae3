import { labelOf } from '../../src/content/spoken.ts'
import { pages, type Answers, type QuestionId } from '../../src/rules/index.ts'
import { expect, test } from '../support/journey.ts'
import { aWellAdultInTheUk, but, has, withPainkillers } from '../support/people.ts'

const someone = but(
  withPainkillers(aWellAdultInTheUk, 'ibuprofen'),
  has({ lungs: ['asthma'], takes: ['warfarin'] }),
)

const spoken = (answers: Answers): readonly string[] =>
  Object.entries(answers).flatMap(([question, answer]) =>
    typeof answer === 'number'
      ? []
      : [answer].flat().map((option) => labelOf(question as QuestionId, String(option))),
  )

test('no answer gets into an address, a title, the console, a request or a cookie', async ({
  page,
  person,
  witness,
}) => {
  await person.start()
  const seen = await person.answerAll(someone)
  expect(seen.length).toBeGreaterThan(14)
  await person.confirm()

  const known = ['/', '/check', '/plan', ...pages.map(({ id }) => `/ask/${id}`)]
  for (const address of witness.addresses) {
    const { pathname, search, hash } = new URL(address)
    expect(known).toContain(pathname)
    expect(search + hash).toBe('')
  }
  const titles = person.titles.join('\n')
  for (const words of spoken(someone)) expect(titles).not.toContain(words)
  for (const address of witness.requests) expect(new URL(address).search).toBe('')
  expect(witness.console).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('everything is fetched before it is needed, so no request tells how far someone is', async ({
  page,
  person,
  witness,
}) => {
  await person.start()
  // What is fetched ahead comes by itself, while the person reads.
  let before = -1
  while (before !== witness.requests.length) {
    before = witness.requests.length
    await page.waitForTimeout(1500)
  }
  while (person.path() !== '/ask/about-you') await person.answerPage(aWellAdultInTheUk)
  expect(witness.requests.slice(before)).toEqual([])
})
