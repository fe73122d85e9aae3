import { entryWords } from './entries.ts'

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)

/** Taking everything out as a file, putting it in again, and the diary as a table. */
export const transferWords = {
  title: 'Save or move your data',
  lead: 'Your data lives only on this device. Save a file, so that you do not lose it.',
  save: {
    title: 'Save everything',
    what: 'One file with your answers, your settings and your diary. Unknot can read it again.',
    button: 'Save a file',
    saved: 'The file was handed to your browser. Look for it in your downloads.',
    open: 'The file is not locked. Anyone who opens it can read it.',
  },
  table: {
    title: 'Your diary as a table',
    what: 'For a spreadsheet. Unknot cannot read it again.',
    button: 'Save a table',
  },
  questions: {
    title: 'For other health programs',
    what: 'The questions, your answers and the page for a doctor, in a form that such programs share (FHIR R4).',
    questions: 'Save the questions',
    answers: 'Save my answers',
    page: 'Save the page for a doctor',
  },
  load: {
    title: 'Load a file',
    what: 'Choose a file that Unknot saved. You see what it would do before anything changes.',
    button: 'Choose a file',
    yes: 'Yes, load it',
    no: 'No, change nothing',
    reading: 'Reading the file…',
    unchanged: 'Nothing has changed.',
    close: 'Close',
    goOn: 'Go on',
    done: 'Done. The file is loaded, and saved on this device.',
    failed: 'Not all of it could be saved on this device. Load the file again when there is room.',
  },
  /** Why a file was refused. */
  refused: {
    title: 'This file was not loaded. Nothing has changed.',
    'too-large': 'The file is too large to be one of ours.',
    'not-json': 'This is not a file that Unknot saved. Choose another one.',
    'not-ours': 'This file comes from another program. Choose one that Unknot saved.',
    'from-newer': 'A newer Unknot saved this file. Reload this page to get the newest one, and try again.',
    'not-opened': 'This file could not be opened. Choose it again.',
    damaged: 'This file is damaged. A part of it was lost or changed. Try another copy of it.',
  },
  /** What a file would do. A line is left out where its count is nothing. */
  preview: {
    title: 'What this file would do',
    nothing: 'All of it is here already. Nothing would change.',
    new: (count: number) => `It adds ${entries(count)}.`,
    newer: (count: number) => `It changes ${entries(count)}, because the file has a newer version.`,
    removed: (count: number) => `It removes ${entries(count)}. You took them out on the other device.`,
    same: (count: number) =>
      count === 1 ? '1 entry is the same here.' : `${count} entries are the same here.`,
    older: (count: number) => `For ${entries(count)} the version here stays.`,
    heldBack: (count: number) =>
      `It leaves out ${entries(count)}, because with them an alarm on this device would stop. Answer the questions here again first.`,
    preferences: 'It brings your settings.',
    unreadable: (count: number) => `It leaves out ${entries(count)} that we cannot read.`,
    answers: {
      same: 'It changes none of your answers.',
      new: 'It brings your answers to the questions. Please check them.',
      kept: 'It has other answers to the questions. The ones on this device stay.',
    },
  },
  /** The table of the diary. */
  csv: {
    columns: {
      when: 'When',
      instant: 'Universal time',
      what: 'What',
      which: 'Which',
      count: 'How many',
      milligrams: 'Milligrams each',
      until: 'Until',
      outcome: 'How it ended',
      pain: 'Pain, 0 to 10',
      note: 'Note',
    },
    kinds: {
      dose: 'Medicine',
      go: 'Heat, cold, stretch or calm',
      hurt: 'That hurt',
      pain: 'Pain',
      note: 'Note',
      sleep: 'Sleep',
      trigger: 'What set it off',
      triage: 'All the questions',
      'check-in': 'Check-in',
    },
    nights: entryWords.nights,
    triggers: entryWords.triggers,
    trends: {
      better: 'Better',
      same: 'The same',
      worse: 'Worse',
      'not-sure': 'Not sure',
    },
    outcomes: {
      finished: 'Finished',
      stopped: 'Stopped',
      skin: 'Stopped because of the skin',
      numb: 'Stopped because it felt numb',
      gentler: 'Done more gently from then on',
      dropped: 'Not done any more',
    },
  },
  fhir: { title: 'Unknot: a sore upper back' },
} as const
