import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { afterBuild } from './scripts/build/index.mjs'
import { foundName, licences } from './scripts/build/licences.mjs'
import { lightRouter } from './scripts/build/light-router.mjs'
import { staticHost } from './scripts/build/preview.mjs'
import { pseudoLocale } from './scripts/pseudo-locale.mjs'

/** Tests of what a person sees or a browser keeps need a document; all others run without one. */
const needDocument = ['tests/{screens,components,state,device}/**/*.test.{ts,tsx}', 'tests/*.test.tsx']

/** The pieces that most screens are made of. Drawings and charts come with the screens that show them. */
const parts =
  /[\\/]src[\\/](content[\\/](figures|en[\\/](when|alarms))|components[\\/](?!chart|PainChart|Draw|Moving|BodyMap|Breath|Loops|Player|Dose|thread))/

const medicineWords = /[\\/]src[\\/]content[\\/]en[\\/](cautions|never|medicine-names)/
/** What several screens have to say of check-ins, and of doses that were had. */
const checkIns = /[\\/]src[\\/](screens[\\/]check-in[\\/]|state[\\/]use-(episode|now))/
const doseWords =
  /[\\/]src[\\/](content[\\/]en[\\/]doses?-|screens[\\/](frame[\\/](DoseAlarm|DeedNotice)|doses[\\/]wall-clock))/

/** Minutes of trying every small fault in the tables: `npm run mutation`, not `npm test`. */
const faults = 'tests/mutation/*.test.ts'

/** Tests of the build that lies in `dist`, which must have been made. */
const ofBuild = 'tests/build/*.test.ts'

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    mode === 'pseudo' && pseudoLocale(),
    licences(),
    lightRouter(),
    afterBuild(),
    staticHost(),
  ],
  build: {
    target: 'baseline-widely-available',
    // It would fetch by script, which no page of ours may.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A file for each step of the way and not one for each module: every request costs a phone more than bytes.
          groups: [
            // What every page needs.
            { name: 'app', tags: ['$initial'], priority: 6 },
            // What is fetched while the first screen is read: who this is, the rules, and the way to help.
            { name: 'memory', test: /[\\/]src[\\/]remember\.ts$/, priority: 5 },
            { name: 'start', test: /[\\/]src[\\/]screens[\\/]start[\\/]Start\.tsx$/, priority: 4 },
            { name: 'parts', test: parts, minShareCount: 2, priority: 3 },
            { name: 'kept', test: /[\\/]src[\\/]state[\\/]use-(journal|tools)\.ts$/, priority: 3 },
            { name: 'rules', test: /[\\/]src[\\/]rules[\\/]/, priority: 3 },
            { name: 'thread', test: /[\\/]components[\\/]thread[\\/]line\.ts$/, priority: 2 },
            { name: 'way-on', test: /[\\/]src[\\/]screens[\\/]way-on\.ts$/, priority: 2 },
            // What several of the other screens share, by what it is for.
            { name: 'figure', test: /[\\/]src[\\/]figure[\\/](?!ids)/, minShareCount: 2, priority: 1 },
            {
              name: 'chart',
              test: /[\\/](d3-shape|d3-path|components[\\/]chart)[\\/]/,
              minShareCount: 2,
              priority: 1,
            },
            { name: 'medicine-words', test: medicineWords, minShareCount: 2, priority: 2 },
            { name: 'check-in-words', test: /content[\\/]en[\\/]check-in/, minShareCount: 2, priority: 2 },
            { name: 'check-in', test: checkIns, minShareCount: 2, priority: 1 },
            { name: 'dose-words', test: doseWords, minShareCount: 2, priority: 1 },
            { name: 'entries', test: /[\\/]src[\\/](journal|summary)[\\/]/, minShareCount: 2, priority: 1 },
            {
              name: 'tools',
              test: /[\\/]src[\\/](timers|screens[\\/]tool)[\\/]/,
              minShareCount: 2,
              priority: 1,
            },
            { name: 'transfer', test: /[\\/]src[\\/]transfer[\\/]/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
    license: { fileName: foundName },
  },
  test: {
    allowOnly: false,
    // All cores: the machine has nothing else to do while the tests run.
    maxWorkers: '100%',
    restoreMocks: true,
    // A limit against what hangs. How long a test takes depends on the machine, and is no matter of any test.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...needDocument, faults, ofBuild],
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          environment: 'jsdom',
          include: needDocument,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        // Some of them make a build of their own.
        test: { name: 'built', environment: 'node', include: [ofBuild], testTimeout: 60_000 },
      },
      { extends: true, test: { name: 'faults', environment: 'node', include: [faults] } },
    ],
  },
}))
