import type { StretchAct, Turn } from '../../timers/index.ts'

type Pain = Extract<StretchAct, { did: 'pain' }>['how']

const numbers = [
  'None',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
  'Thirteen',
  'Fourteen',
] as const
const many = (n: number) => (n === 1 ? '1 stretch' : `${n} stretches`)
const minutes = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`)

/** A side, or a direction: its name, how a sentence says it, and the other one. */
const turn = (name: string, way: string, other: string) => ({
  name,
  way,
  other,
  time: (n: number, of: number) => `${name}, ${n} of ${of}`,
})

/** The stretch player: before, while and after. Section 5.1. The cue of each step is in stretch-cues.ts. */
export const playerWords = {
  title: 'Gentle stretches',
  start: 'Start',
  startOf: (short: number, full: number) =>
    short === full ? `Stretch for ${minutes(full)}` : `Stretch for ${short} or ${minutes(full)}`,
  goOn: 'Go on with the stretches',

  choose: {
    reading: 'One moment',
    warmUp: 'Warm up first. Walk about, or swing your arms softly for 2 minutes.',
    pull: 'A soft pull is fine. Pain is not. Press “That hurts” as soon as it does.',
    version: 'How long have you got?',
    short: 'Five minutes at most',
    about: (n: number) => `About ${minutes(n)}`,
    all: (n: number) => (n === 1 ? 'One stretch.' : `All ${many(n)}.`),
    some: (n: number, names: string) => `${many(n)}: ${names}.`,
    voice: 'Voice',
    speak: { label: 'Say each step out loud', hint: 'Then you can close your eyes.' },
    spoken: 'Each step is said out loud.',
    noVoice: 'This browser cannot speak. It sounds a soft tone at each step.',
    which: (n: number) => `Which stretches: ${n}`,
    whichLead: 'Take the tick away from those you do not want today.',
    gentler: 'The gentler way',
    missing: 'Choose at least one stretch',
    unreadable:
      'We cannot read what hurt before. So each one starts in its gentler way. Leave out any that hurt.',
    none: {
      title: 'No stretches for you now',
      say: 'Your plan has other things that may ease it.',
    },
  },

  stretchOf: (n: number, of: number) => `Stretch ${n} of ${of}`,
  gentlerWay: (name: string) => `${name}, gentler`,
  unit: (n: number) => (n === 1 ? 'second' : 'seconds'),
  secondsLeft: (n: number) => (n === 1 ? '1 second left' : `${n} seconds left`),
  turns: {
    left: turn('Left side', 'left', 'right'),
    right: turn('Right side', 'right', 'left'),
    backward: turn('Backward', 'back', 'forward'),
    forward: turn('Forward', 'forward', 'back'),
  } satisfies Record<Turn, ReturnType<typeof turn>>,
  time: (n: number, of: number) => `Time ${n} of ${of}`,
  left: (n: number) => (n <= 1 ? 'About 1 minute to go' : `About ${n} minutes to go`),

  times: (n: number) => (n === 1 ? 'Once.' : `${n} times.`),
  holdEach: (n: number, seconds: number) =>
    n === 1 ? `Hold for ${seconds} seconds.` : `${n} times, ${seconds} seconds each.`,
  hold: 'Hold.',
  breathe: 'Keep breathing.',
  again: 'And again.',
  otherSide: 'Now the other side.',
  otherWay: 'Now the other way.',
  onceMore: 'Now once more.',
  rest: 'Rest.',
  next: (name: string) => `Next: ${name}.`,
  last: 'That was the last one.',

  keys: { back: 'Back', skip: 'Skip', pause: 'Pause', goOn: 'Go on', hurts: 'That hurts' },
  stopHere: 'Stop here',
  stopIf:
    'Stop if it is sharp, if it spreads, or if you get pins and needles, weakness or dizziness. For chest pain or trouble breathing, press “It’s got worse”.',
  dark: 'We cannot keep the screen on here. If it goes dark, the stretches wait for you.',

  paused: {
    asked: { word: 'Paused', hint: 'Press “Go on” when you are ready.' },
    away: { word: 'It waited for you', hint: 'Nothing was missed. You get 5 seconds to get ready.' },
    'clock-set': { word: 'It waited', hint: 'The clock of this phone was changed. Nothing was missed.' },
    gentler: {
      word: 'Now the gentler way',
      hint: 'We remember it for the next time. Is it still too much? Press “That hurts”.',
    },
    dropped: (name: string) => ({
      word: `Left out: ${name}`,
      hint: 'We remember it. Let it settle before you go on.',
    }),
  },

  hurts: {
    title: 'Stop. Let go slowly.',
    ask: 'What is it like?',
    missing: 'Choose what it is like. “I’m not sure” counts too.',
    options: {
      'too-much': { label: 'A pull that is too much' },
      sharp: { label: 'Sharp, or my pain got worse' },
      'new-or-spreading': {
        label: 'New, spreading, tingling or weak',
        hint: 'Or dizzy, sick, or short of breath.',
      },
      'not-sure': { label: 'I’m not sure' },
    } satisfies Record<Pain, { label: string; hint?: string }>,
    done: 'Continue',
  },

  danger: {
    title: 'Stop stretching',
    say: 'Pain that is new or spreads needs a check first. So do tingling, weakness and not being sure.',
    look: 'Look at the danger signs now. They say when to call for help.',
    next: 'See the danger signs',
    again: 'None of them fits? Check your answers again. Then your stretches come back.',
    check: 'Check my answers',
  },

  end: {
    finished: (n: number) =>
      n === 0
        ? 'That was the last one.'
        : n === 1
          ? 'One stretch, done.'
          : `${numbers[n] ?? n} stretches, done.`,
    asked: (n: number) => (n === 0 ? 'Stopped.' : `Stopped. ${numbers[n] ?? n} done.`),
    'nothing-left': 'No stretches left.',
    nothingLeft: 'Each of them hurt. Leave stretching for now. Your plan has other things.',
    how: 'How is it now?',
    optional: 'You do not have to answer.',
    low: 'No pain',
    high: 'The worst I can imagine',
    save: 'Save this number',
  },

  hurt: {
    title: 'What hurt you',
    dropped: (name: string) => `${name}: left out, because it hurt.`,
    gentler: (name: string) => `${name}: the gentler way, because it was too much.`,
    undone: (name: string) => `${name}: as before.`,
    bringBack: 'Bring it back',
    usual: 'The usual way again',
    again: 'No, keep the change',
    about: (what: string, name: string) => `${what}: ${name}`,
  },

  saving: {
    saving: 'Saving…',
    saved: 'Saved in your diary on this device.',
    full: 'Not saved: this device is full.',
    blocked: 'Not saved: this browser keeps nothing for us.',
  },
} as const
