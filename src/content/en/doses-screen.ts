import { inFigures } from '../figures.ts'
import { doseProduct, type Dose, type DoseProductId, type DoseRegion } from '../../rules/index.ts'

type ShortNames = Readonly<Record<DoseProductId, string>>

/** Names that fit into a sentence, after "2 tablets of". */
const short: ShortNames = {
  paracetamol: 'paracetamol',
  ibuprofen: 'ibuprofen',
  naproxen: 'naproxen',
  aspirin: 'aspirin',
  'prescribed-anti-inflammatory': 'an anti-inflammatory from a doctor',
  'cold-remedy-with-paracetamol': 'cold remedy with paracetamol',
  'cold-remedy-with-ibuprofen': 'cold remedy with ibuprofen',
  'cold-remedy-unsure': 'cold remedy',
  'paracetamol-500-ibuprofen-200': 'paracetamol 500 mg with ibuprofen 200 mg',
  'paracetamol-250-ibuprofen-125': 'paracetamol 250 mg with ibuprofen 125 mg',
  'co-codamol': 'co-codamol',
  'strong-painkiller-with-paracetamol': 'a strong painkiller with paracetamol',
  'ibuprofen-gel': 'ibuprofen gel',
  'diclofenac-gel': 'diclofenac gel',
  'salicylate-patch': 'menthol and salicylate',
  'salicylate-rub': 'a rub or spray with a salicylate',
  'lidocaine-patch': 'lidocaine',
  'menthol-rub': 'menthol rub',
  'unknown-painkiller': 'a painkiller that you are not sure of',
}

const shortInUs: Partial<ShortNames> = {
  paracetamol: 'acetaminophen',
  'cold-remedy-with-paracetamol': 'cold remedy with acetaminophen',
  'paracetamol-250-ibuprofen-125': 'acetaminophen 250 mg with ibuprofen 125 mg',
  'strong-painkiller-with-paracetamol': 'a strong painkiller with acetaminophen',
}

const halves: Readonly<Record<number, string>> = { 0.5: 'half a', 1.5: '1½', 2.5: '2½' }

/** How many of something, as "2 tablets" or "half a tablet". */
const counted = (count: number, one: string, many: string): string =>
  `${halves[count] ?? inFigures(count, 2)} ${count <= 1 ? one : many}`

const strengthOf = ({ product, milligrams }: Said, region: DoseRegion): string => {
  if ((doseProduct(product).strengths[region] ?? []).length === 0) return ''
  return milligrams === undefined ? ', strength not sure' : ` ${inFigures(milligrams, 2)}\u00a0mg`
}

type Said = Pick<Dose, 'product' | 'count' | 'milligrams'>

/** What was had, without the time, as "2 tablets of ibuprofen 200 mg". */
export const doseInWords = (said: Said, region: DoseRegion): string => {
  const { id, form } = doseProduct(said.product)
  const name = `${(region === 'us' ? shortInUs[id] : undefined) ?? short[id]}${strengthOf(said, region)}`
  switch (form) {
    case 'tablet':
      return `${counted(said.count, 'tablet', 'tablets')} of ${name}`
    case 'sachet-or-capsule':
      return `${counted(said.count, 'sachet or capsule', 'sachets or capsules')} of ${name}`
    case 'patch':
      return `${counted(said.count, `${name} patch`, `${name} patches`)}`
    case 'gel':
    case 'rub':
      return said.count === 1 ? name : `${name}, ${inFigures(said.count, 2)} times`
  }
}

/** Whether it was swallowed, or put on the skin. */
export const isSwallowed = ({ product }: Pick<Dose, 'product'>): boolean =>
  ['tablet', 'sachet-or-capsule'].includes(doseProduct(product).form)

const hours = (n: number): string => (n === 1 ? '1 hour' : `${n} hours`)
const minutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`)

/** A length, as "2 hours 35 minutes". It is rounded up, so that nobody comes too early. */
const lengthOf = (milliseconds: number): string => {
  const all = Math.max(1, Math.ceil(milliseconds / 60_000))
  const [whole, rest] = [Math.floor(all / 60), all % 60]
  if (whole === 0) return minutes(rest)
  return rest === 0 ? hours(whole) : `${hours(whole)} ${minutes(rest)}`
}

/** The screen of the dose clock; what the clock itself says stands in `dose-clock.ts`. */
export const dosesScreenWords = {
  fromPlan: 'I had a dose',
  fromStart: 'Your dose clock',
  reading: 'Reading your log…',
  longAgo: 'Nothing that you logged counts any more.',

  log: 'Log a painkiller',
  another: 'Log another',
  again: {
    swallowed: (what: string) => `I took ${what}, now`,
    onSkin: (what: string) => `I used ${what}, now`,
  },
  hadAt: {
    swallowed: (what: string, time: string) => `I took ${what}, at ${time}`,
    onSkin: (what: string, time: string) => `I used ${what}, at ${time}`,
  },

  thatIsIn: (milliseconds: number) => `That’s in ${lengthOf(milliseconds)}.`,
  count: {
    tabletsOf: (had: number, most: number) => ({
      had: `${inFigures(had, 2)} of ${inFigures(most, 2)}`,
      of: 'tablets in 24 hours',
    }),
    of: (most: string) => `of ${most} in 24 hours`,
    alone: 'in 24 hours',
    upTo: (most: string) => `Up to ${most}`,
  },
  incomplete: {
    title: 'Ask a pharmacist first',
    say: ['Part of your log could not be read.', 'There may be doses in it that we did not count.'],
  },

  logged: 'What you logged',
  loggedLater: 'Older',
  row: (what: string, time: string) => `${what}, ${time}`,
  notKept: 'Not saved',
  retry: 'Try to save it again',

  done: {
    logged: 'Saved',
    changed: 'Saved',
    removed: 'Removed from your log',
    undone: 'Undone',
  },
  notSaved: {
    title: 'Not saved',
    full: 'This device is full. It stays on this screen while the page is open. Write it down.',
    blocked:
      'This browser keeps nothing for us. It stays on this screen while the page is open. Write it down.',
  },
  unreadable: {
    title: 'We cannot read an older log here',
    say: 'This browser keeps nothing for us. We count what you log now, until you close the page.',
  },
  strange: {
    title: 'Part of your log could not be read',
    say: 'It may hold doses that we did not count. We left it as it is.',
  },

  form: {
    title: 'What did you have?',
    changeTitle: 'Change what you logged',
    other: 'Something else',
    others: 'All others',
    choose: 'Choose one',
    otherAmount: 'Another number',
    moreThan: 'How many exactly?',
    time: 'The day and time',
    timeHint: 'Up to 3 days back.',
    save: 'Save the change',
    missing: {
      product: 'Choose what it was',
      strength: 'Choose what the pack says, or “Not sure”',
      count: 'Choose how many',
      when: 'Choose when it was, within the last 3 days',
    },
  },

  before: {
    kicker: 'Not logged yet',
    youSay: 'You are about to log:',
    ifHad: 'If you have had it, log it. Then we count right and say what to do.',
    ifNot: 'If you have not had it, leave it.',
    notLogged: 'I have not had it',
    backToTime: 'Change the time',
  },

  alarm: {
    about: {
      sure: (name: string) => `${name}: too much`,
      perhaps: (name: string) => `${name}: perhaps too much`,
      notForYou: (name: string) => `${name}: not for you`,
    },
    now: 'Get help now',
    today: 'Get help today',
    crisis: 'If you meant to harm yourself, tell them.',
    callPoison: {
      uk: 'Call 111',
      us: 'Call Poison Control',
      eu: 'Call 112',
      elsewhere: 'Call 112',
    },
    callIfIll: (number: string) => `Ill? Call ${number}`,
    say: (howMuch: string, name: string) => `I had ${howMuch} of ${name}.`,
    sayAt: (time: string) => `It was at ${time}.`,
    sayFromTo: (from: string, until: string) => `It was from ${from} to ${until}.`,
    mistake: 'If you logged something by mistake, change it here.',
    gotHelp: 'I have got help. Show my dose clock',
    seeNow: 'See what to do now',
    seeToday: 'See what to do today',
  },

  reminder: {
    summary: 'Remind me when the wait is over',
    title: (name: string) => `${name}: the waiting time is over`,
    text: 'Open Unknot before you have any more. It counts what you logged.',
  },
} as const
