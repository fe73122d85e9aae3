import { readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { file, schemaName } from '../../src/transfer/file.ts'
import { exportAll } from '../../src/transfer/index.ts'
import { aWellAdult } from '../support/people.ts'
import { aDevice, device } from './drawn.ts'

const published = 'docs/everything.schema.json'

test('the published schema is the one that the app writes by', async () => {
  const made = {
    ...toJsonSchema(file),
    $id: schemaName,
    title: 'Everything that Unknot remembers, version 2',
  }
  const text = await format(JSON.stringify(made), { ...(await resolveConfig(published)), parser: 'json' })
  // After a change: npx vitest run -u tests/transfer/published-schema.test.ts
  await expect(text).toMatchFileSnapshot(`../../${published}`)
})

const document = () => JSON.parse(readFileSync(published, 'utf8')) as object

describe('read by a validator that is not ours, the published schema', () => {
  const isValid = new Ajv({ formats: { 'date-time': true } }).compile(document())
  const whole = JSON.parse(exportAll(device({ answers: aWellAdult }))) as { held: object }

  test('takes every file that we write', () => {
    fc.assert(
      fc.property(aDevice, (here) => {
        isValid(JSON.parse(exportAll(here)))
        expect(isValid.errors ?? []).toEqual([])
      }),
    )
  })

  test.each<[string, object]>([
    ['another version', { version: 1 }],
    ['an answer that we do not offer', { held: { ...whole.held, answers: { chest: 'yes' } } }],
    ['an age out of range', { held: { ...whole.held, answers: { age: 121 } } }],
    ['an entry of no kind', { held: { ...whole.held, entries: [{ id: 'a', at: 1, written: 1 }] } }],
    ['a sum that is none', { sum: 'xyz' }],
    ['nothing held', { held: undefined }],
  ])('refuses %s', (_, change) => {
    expect(isValid(JSON.parse(JSON.stringify({ ...whole, ...change })))).toBe(false)
  })
})
