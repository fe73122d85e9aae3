import { playerWords, screens as words } from '../../src/content/en/index.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { Answers, PageId } from '../../src/rules/index.ts'
import { checkInStates } from './check-in-states.ts'
import type { Past } from './check-ins.ts'
import { diaryStates } from './diary-states.ts'
import type { Had } from './doses.ts'
import { aWellAdultInTheUk, but, has, withPainkillers } from './people.ts'

/**
 * What one does on a screen before one looks: opens what is folded, presses the main button of the dock,
 * presses Continue, or ticks a box and then does; or presses buttons and choices, one after another; or
 * chooses a file; or follows links, each by what its path begins with.
 */
export type After =
  | 'open all'
  | 'main button'
  | 'go on'
  | { readonly tick: string }
  | { readonly press: readonly string[] }
  | { readonly choose: string }
  | { readonly follow: readonly string[] }

/** A screen in one of its states. It names no browser, so that the journeys and the gallery share one list. */
export interface ScreenState {
  readonly name: string
  readonly path: string
  /** Answers given before, confirmed. */
  readonly answers?: Answers
  /** Doses logged before. */
  readonly doses?: readonly Had[]
  /** How long ago these answers were given, and the check-ins since. */
  readonly past?: Past
  /** What else is in the journal, as on a device of the other tests. */
  readonly entries?: readonly Entry[]
  readonly after?: After
}

/** Someone whose way leads past questions of every kind. */
const everyKindOfQuestion = but(
  withPainkillers(aWellAdultInTheUk, 'ibuprofen'),
  has({ lungs: ['asthma'], takes: ['warfarin'] }),
  { chest: 'not-sure', feel: ['burning', 'changes-with-movement'] },
)

/** Someone whose plan has warmth in it. */
const stiff = but(aWellAdultInTheUk, { exertion: 'desk-or-phone' })

/** One page of each kind: signs, one of two, one of many, in parts, the keypad, a number, a long list. */
const kinds: readonly PageId[] = [
  'chest',
  'chest-unsure',
  'exertion',
  'where',
  'how-bad',
  'about-you',
  'takes',
]

const questionPages = kinds.map((id): ScreenState => ({
  name: `the questions of ${id}`,
  path: `/ask/${id}`,
  answers: everyKindOfQuestion,
  after: 'open all',
}))

const whoAsksAboutPainkillers = withPainkillers(aWellAdultInTheUk, 'paracetamol', 'ibuprofen')

/** The dose clock, in each of its states. */
const doseStates: readonly ScreenState[] = (
  [
    { name: 'the dose clock, empty', path: '/doses' },
    {
      name: 'the dose clock, waiting',
      path: '/doses',
      doses: [{ ago: 1.4 }, { ago: 7.2 }],
      after: 'open all',
    },
    { name: 'the dose clock, the wait is over', path: '/doses', doses: [{ ago: 6 }, { ago: 12 }] },
    {
      name: 'the dose clock of two medicines, one of unknown strength',
      path: '/doses',
      doses: [
        { ago: 1.4, product: 'cold-remedy-unsure', count: 1 },
        { ago: 3, product: 'ibuprofen', milligrams: 200 },
      ],
    },
    { name: 'the dose clock, saved', path: '/doses', doses: [{ ago: 9 }], after: 'main button' },
    { name: 'the dose clock, a form', path: '/doses/log', doses: [{ ago: 9 }] },
    { name: 'the dose clock, an error', path: '/doses/log', after: 'main button' },
    { name: 'the dose clock, a correction', path: '/doses/change/dose-0', doses: [{ ago: 1 }] },
    { name: 'the dose clock, a warning', path: '/doses/before', doses: [{ ago: 1 }], after: 'main button' },
    {
      name: 'the dose clock, an emergency',
      path: '/doses',
      doses: [{ ago: 1 }, { ago: 3 }, { ago: 5 }, { ago: 7 }, { ago: 9 }],
    },
    {
      name: 'the dose clock, help today',
      path: '/doses',
      doses: [{ ago: 1, product: 'ibuprofen', milligrams: 200 }],
      answers: but(whoAsksAboutPainkillers, has({ takes: ['warfarin'] })),
    },
    { name: 'the start with an emergency of doses', path: '/', doses: [{ ago: 1, count: 12 }] },
  ] as const satisfies readonly ScreenState[]
).map((state) => ({ answers: whoAsksAboutPainkillers, ...state }))

const { start, keys, hurts } = playerWords
const stretchStates = (
  [
    ['before a start, all open', 'open all'],
    ['while they play', { press: [start] }],
    ['in a pause', { press: [start, keys.pause] }],
    ['when something hurts', { press: [start, keys.hurts] }],
    ['in the gentler way', { press: [start, keys.hurts, hurts.options['too-much'].label, hurts.done] }],
    ['at their end', { press: [start, keys.skip, keys.skip, keys.skip, keys.skip] }],
    ['stopped for danger', { press: [start, keys.hurts, hurts.options['not-sure'].label, hurts.done] }],
  ] as const
).map(([when, after]): ScreenState => ({
  name: `stretches, ${when}`,
  path: '/stretches',
  answers: aWellAdultInTheUk,
  after,
}))

/** What goes to a doctor, and what goes in and out as a file. */
const leavingStates: readonly ScreenState[] = [
  { name: 'the page for a doctor, with nothing told', path: '/doctor' },
  {
    name: 'the page for a doctor',
    path: '/doctor',
    answers: but(withPainkillers(aWellAdultInTheUk, 'paracetamol'), { since: 'not-sure' }),
    past: { planAgo: 50, looks: [{ ago: 26 }, { ago: 2, pain: 2 }] },
    doses: [{ ago: 30 }, { ago: 9 }, { ago: 3 }],
  },
  {
    name: 'the page for a doctor, in an emergency',
    path: '/doctor',
    answers: { region: 'uk', chest: ['pressure-in-chest'] },
    past: { planAgo: 0.1 },
  },
  { name: 'moving', path: '/move', answers: aWellAdultInTheUk },
  {
    name: 'moving, what a file would do',
    path: '/move',
    after: { choose: 'tests/transfer/files/version-2.json' },
  },
  { name: 'moving, a file that is refused', path: '/move', after: { choose: 'README.md' } },
]

/** Every screen of the app, in each of its states. */
export const screenStates: readonly ScreenState[] = [
  { name: 'the start', path: '/' },
  { name: 'the start of someone on the way', path: '/', answers: { region: 'uk', chest: 'none' } },
  { name: 'the start of someone with a plan', path: '/', answers: aWellAdultInTheUk },
  {
    name: 'the start of someone with another result',
    path: '/',
    answers: but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] }),
  },
  ...questionPages,
  { name: 'a page without an answer', path: '/ask/chest' },
  { name: 'an error on a page of boxes', path: '/ask/chest', after: 'go on' },
  { name: 'an error on a page in parts', path: '/ask/how-bad', after: 'go on' },
  { name: 'an error in a number', path: '/ask/about-you', after: 'go on' },
  { name: 'the check of answers', path: '/check', answers: aWellAdultInTheUk },
  { name: 'get help now', path: '/now', answers: but(aWellAdultInTheUk, { chest: ['pressure-in-chest'] }) },
  {
    name: 'get help now, in a crisis',
    path: '/now',
    answers: but(aWellAdultInTheUk, { nerves: ['overdose-or-crisis'] }),
  },
  {
    name: 'get help today',
    path: '/today',
    answers: but(aWellAdultInTheUk, { since: ['fever-or-very-ill'] }),
  },
  {
    name: 'be seen within days, without comfort',
    path: '/within-days',
    answers: but(aWellAdultInTheUk, { since: ['worse-for-over-a-week'] }),
    after: 'open all',
  },
  {
    name: 'be seen within days, with comfort',
    path: '/within-days',
    answers: but(
      withPainkillers(aWellAdultInTheUk, 'paracetamol'),
      has({ heart: ['high-pressure-controlled'], 'sugar-and-nerves': ['diabetes'] }),
    ),
    after: 'open all',
  },
  { name: 'a plan', path: '/plan', answers: aWellAdultInTheUk },
  {
    name: 'a plan with a medicine, all open',
    path: '/plan',
    answers: withPainkillers(aWellAdultInTheUk, 'paracetamol'),
    after: 'open all',
  },
  {
    name: 'a plan with a pharmacist, all open',
    path: '/plan',
    answers: but(
      withPainkillers(aWellAdultInTheUk, 'ibuprofen'),
      has({ lungs: ['asthma'], takes: ['warfarin'] }),
    ),
    after: 'open all',
  },
  {
    name: 'the timer, before a start, all open',
    path: '/timer/hot-towel',
    answers: stiff,
    after: 'open all',
  },
  { name: 'the timer of something left out', path: '/timer/hot-tub', answers: stiff },
  {
    name: 'breathing, with its questions',
    path: '/breathing/box',
    answers: but(stiff, has({ lungs: ['other-lung-disease'] })),
  },
  { name: 'relaxation, all open', path: '/breathing/relaxation', answers: stiff, after: 'open all' },
  ...stretchStates,
  { name: 'the rules, all open', path: '/rules', after: 'open all' },
  { name: 'about', path: '/about' },
  { name: 'the licences, all open', path: '/licences', after: 'open all' },
  { name: 'settings', path: '/settings' },
  { name: 'settings, about to forget', path: '/settings', answers: aWellAdultInTheUk, after: 'open all' },
  { name: 'privacy', path: '/privacy', answers: aWellAdultInTheUk },
  { name: 'medicines', path: '/medicines', answers: aWellAdultInTheUk },
  { name: 'the danger signs', path: '/danger-signs' },
  { name: 'help now', path: '/help-now' },
  { name: 'an error on help now', path: '/help-now', after: 'go on' },
  { name: 'help now: the call', path: '/help-now', after: { tick: words.ask.unsure } },
  { name: 'help now: the comfort', path: '/help-now', after: { tick: words.ask.none } },
  ...doseStates,
  ...checkInStates,
  ...diaryStates,
  ...leavingStates,
  { name: 'a path that leads nowhere', path: '/nowhere' },
]
