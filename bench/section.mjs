/**
 * The sections of the bench: every file in `sections`, in the order of its name. Each exports `run(tools)`,
 * which measures in `tools.rounds` interleaved rounds and gives back one table with its goals.
 */
import { readdirSync } from 'node:fs'

/**
 * @typedef {{ title: string, notes: string[], head: string[], rows: string[][], goals: import('./figures.mjs').Goal[] }} Section
 * @typedef {{
 *   rounds: number,
 *   hosts: Record<string, import('./serve.mjs').Host>,
 *   browser: import('@playwright/test').Browser,
 *   packages: boolean,
 *   questions: typeof import('./questions.ts'),
 *   say: (line: string) => void,
 * }} Tools What a section may use: how often, where everything is served (by the ids of `forms.mjs`), the one
 *   browser, whether the bench's own packages could be installed, the questions, and a line for whoever waits.
 */

/** @returns {Promise<{ name: string, run: (tools: Tools) => Promise<Section> }[]>} */
export const sections = () =>
  Promise.all(
    readdirSync(new URL('sections/', import.meta.url))
      .filter((file) => file.endsWith('.mjs'))
      .toSorted()
      .map(async (file) => ({
        name: file.replace(/^\d+-|\.mjs$/g, ''),
        run: (await import(new URL(`sections/${file}`, import.meta.url).href)).run,
      })),
  )
