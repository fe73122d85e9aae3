import type { Check, Forbidden, Found, StopReason } from '../../timers/index.ts'

type Temperature = 'heat' | 'cold'

/** What a person ticks before a start: the checks of the timer, and that nothing is on the skin. */
export type Tick = Check | 'nothing-on-it'

/** A box, and what is said where it was left without its tick. */
interface TickWords {
  readonly label: string
  readonly hint?: string
  readonly wrong: string
}

/** A heading, and sentences below it. */
interface Said {
  readonly title: string
  readonly say: readonly string[]
}

const minutes = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`)

/** The heat and cold timer. Sections 3.1 to 3.3. */
export const timerWords = {
  start: (n: number, temperature: Temperature) => `Start ${n}-minute ${temperature}`,
  toTimer: 'Back to the timer',
  minutes,

  before: {
    title: 'Before you start',
    lead: 'Tick each one that is true right now.',
    missing: 'Not yet',
    minutes: 'For how long?',
    lying: { legend: 'How will you use it?', lying: 'Lying down', sitting: 'Sitting up' },
    whyLying: 'If you lie down, we ask every 5 minutes if you are awake.',
    how: 'How to do it',
    instead: (name: string) => `Use this instead: ${name}`,
    reading: 'One moment',
  },

  ticks: {
    'barrier-is-on': {
      label: 'A towel or cloth is between it and my skin',
      wrong: 'Put a towel or cloth in between first',
    },
    'skin-feels-touch': {
      label: 'My skin there feels a light touch',
      wrong: 'Your skin does not feel touch? Leave it off',
    },
    'skin-is-clear': {
      label: 'My skin there is clear',
      hint: 'No cut, rash, burn, swelling or new bruise.',
      wrong: 'A cut, rash, burn, swelling or new bruise? Leave it off',
    },
    'nothing-on-it': {
      label: 'No rub, gel or patch is on me',
      hint: 'Not today, and no medicine patch.',
      wrong: 'A rub, gel or patch on you? Leave it off, for several hours after you wash it off too',
    },
  } satisfies Record<Tick, TickWords>,

  forbidden: {
    'not-in-the-plan': {
      title: 'This is not in your plan',
      say: ['Your answers leave it out. Your plan has what fits you now.'],
    },
    caution: {
      title: 'Ask someone first',
      say: ['Your answers speak against it. Ask a pharmacist or doctor before you use it.'],
    },
    'fresh-bruise': {
      title: 'No heat on a new bruise',
      say: ['Heat on a new bruise or swelling can make it bleed more. Wait 3 days.'],
    },
    'numb-skin': {
      title: 'No more heat or cold',
      say: [
        'You told us that your skin went numb.',
        'Numb skin can burn or freeze, and you would not feel it.',
        'Ask a pharmacist or doctor before you use heat or cold again.',
      ],
    },
    'rub-or-patch': {
      title: 'Not over a rub, gel or patch',
      say: ['Heat or cold on top of it can burn you. Heat can push too much of it into your body.'],
    },
  } satisfies Record<Forbidden['because'], Said>,
  rubUntil: (time: string) => `You logged one. Wait until ${time}, and longer if a patch is still on.`,
  onCard: 'No more heat or cold: you told us that your skin went numb. Ask a pharmacist or doctor first.',

  later: {
    title: (time: string) => `Wait until ${time}`,
    'hours-apart': 'Your skin needs a rest between two goes.',
    'times-a-day': 'That was the most for 24 hours.',
    mayAgain: (name: string) => `You may use this again: ${name}`,
    tell: 'Tell me when it is time',
    meanwhile: 'Your plan has other things that you can do until then.',
  },
  clockBack: {
    title: 'Check the clock of this phone',
    say: (time: string) =>
      `We have a go on record at ${time}. That is still to come, so we cannot count the hours.`,
    toDo: 'Put the clock right. Then open this page again.',
  },
  other: {
    title: 'One at a time',
    say: (name: string) => `This is still on: ${name}.`,
    go: 'Go to its timer',
  },

  doneAt: 'Done at',
  toGo: 'to go.',
  left: (min: number, sec: number) => `${minutes(min)} ${sec} seconds left`,
  care: {
    heat: [
      'It should feel warm, never hot. Too hot? Add a cloth.',
      'Do not lie or lean on it.',
      'Stay awake with it on.',
    ],
    cold: ['Stop as soon as your skin goes numb.', 'Do not lie or lean on it.', 'Stay awake with it on.'],
    water: ['It should feel warm, never hot.', 'Stay awake.', 'Get out slowly if you feel faint.'],
    moving: ['Keep it moving all the time.', 'Stop as soon as your skin goes numb.'],
  },
  wrong: 'Something feels wrong',
  sleepy: 'I’m getting sleepy',

  asks: {
    skin: {
      title: 'Look at your skin',
      heat: 'Lift it. Light pink is as it should be. A mirror or a phone photo helps.',
      cold: 'Lift it. White, hard or numb skin is not as it should be. A mirror helps.',
      yes: 'Skin looks fine',
      no: 'Something is wrong',
    },
    awake: {
      title: 'Still awake?',
      heat: 'Skin can burn while you sleep.',
      cold: 'Skin can freeze while you sleep.',
      yes: 'I’m awake',
    },
  },
  wakeUp: { title: 'Wake up', say: 'Take it off, unless you are awake.' },

  paused: {
    title: 'Paused',
    stop: 'Stop here?',
    end: 'Stop for good',
    say: 'Take it off while you pause.',
    until: (time: string) => `Put it back on by ${time}. After that this go is over.`,
    goOn: 'It’s back on',
  },

  up: {
    title: 'Take it off',
    ended: (n: number, time: string) => `Your ${minutes(n)} ended at ${time}.`,
    now: 'Take it off now.',
    ago: (n: number) => (n < 1 ? 'That was just now.' : `That was ${minutes(n)} ago.`),
    look: 'Look at your skin when it is off.',
    fine: 'It’s off, skin fine',
    notFine: 'Skin not fine',
  },

  found: {
    title: 'What is it?',
    lead: 'Take it off first. Then choose what fits best.',
    missing: 'Choose what you found',
    options: {
      numb: 'My skin is numb',
      'white-hard-or-blistered': 'It is white, hard or blistered',
      'dark-or-patchy': 'It is darker than light pink, or patchy',
      'stings-or-hurts': 'It stings or hurts, or the pain is worse',
      faint: 'I feel faint, sick or dizzy',
      'not-sure': 'I’m not sure',
    } satisfies Record<Exclude<Found, 'fine'>, string>,
    done: 'It’s off',
    back: 'Back',
  },

  away: {
    title: 'While you were away',
    'skin-check-was-due': (time: string) => `The skin check was due at ${time}.`,
    'awake-check-was-due': (time: string) => `We asked at ${time} if you were awake.`,
    'time-was-up': (n: number, time: string) => `Your ${minutes(n)} ended at ${time}.`,
  },
  clockSet: {
    title: 'The clock of this phone was set back',
    say: 'We measured the time another way. The end is right.',
  },

  over: {
    finished: {
      heat: { title: 'Done', say: ['Move gently now, while it feels easier.'] },
      cold: { title: 'Done', say: ['Let your skin get warm again before the next go.'] },
    },
    numb: {
      title: 'Keep it off',
      say: [
        'Numb skin can burn or freeze, and you would not feel it. So no more heat or cold.',
        'Do not rub it. If the feeling does not come back soon, get it checked today.',
      ],
    },
    'white-hard-or-blistered': {
      title: 'Keep it off',
      say: ['That may be a burn from heat or cold.', 'Do not rub it. Get it checked today.'],
    },
    'dark-or-patchy': {
      title: 'Keep it off',
      say: ['Let the skin rest.', 'If it stays dark or patchy for hours, show it to a doctor or nurse.'],
    },
    'stings-or-hurts': {
      title: 'Keep it off',
      say: ['Let the skin rest.', 'If it still stings or hurts in an hour, get it checked.'],
    },
    faint: {
      title: 'Sit or lie down',
      say: [
        'Keep it off. Cool down, and drink some water.',
        'If you pass out, or have chest pain or trouble breathing, press “It’s got worse”.',
      ],
    },
    'not-sure': {
      title: 'Keep it off',
      say: [
        'Look at your skin in good light, or ask someone to look.',
        'If you are still not sure, ask a pharmacist.',
      ],
    },
    asked: { title: 'Stopped', say: ['Take it off now.'] },
    sleepy: { title: 'Stopped', say: ['Take it off before you rest. Put it out of reach.'] },
    'long-pause': { title: 'This go is over', say: ['It was off for more than 15 minutes.'] },
    'clock-set-back': {
      title: 'Take it off now',
      say: ['The clock of this phone was set back. We cannot tell how long it was on.'],
    },
  } satisfies Record<StopReason, Said> & { readonly finished: Record<Temperature, Said> },
  was: (from: string, until: string) => `From ${from} to ${until}.`,
  overran: (n: number) => `It was on for ${minutes(n)} longer than planned. Look at your skin again soon.`,
  again: (time: string) => `You may use it again from ${time}.`,

  say: {
    started: (n: number, time: string) => `Started. ${minutes(n)}. Done at ${time}.`,
    alarm: (name: string) => `${name}: the time is up`,
    alarmText: 'Take it off now. Then look at your skin.',
  },
} as const
