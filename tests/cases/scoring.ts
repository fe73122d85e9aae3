import { alarms } from '../../src/content/en/index.ts'
import type { AdviceId, RemedyId } from '../../src/rules/index.ts'
import type { Screen } from './screen.ts'

type Check = (screen: Screen) => boolean

const isNow: Check = ({ kind }) => kind === 'get-help-now'
const isToday: Check = ({ kind }) => kind === 'be-seen-today'
const isDays: Check = ({ kind }) => kind === 'be-seen-within-days'
const isPlan: Check = ({ kind }) => kind === 'self-care'

const either =
  (...checks: readonly Check[]): Check =>
  (screen) =>
    checks.some((check) => check(screen))
const both =
  (...checks: readonly Check[]): Check =>
  (screen) =>
    checks.every((check) => check(screen))

const advises = (...ids: readonly AdviceId[]) =>
  either(
    ...ids.map(
      (id): Check =>
        ({ advice }) =>
          advice.includes(id),
    ),
  )
const offers = (...ids: readonly RemedyId[]) =>
  either(
    ...ids.map(
      (id): Check =>
        ({ remedies }) =>
          remedies.includes(id),
    ),
  )
/** Whatever its exact name: no remedy of this kind exists, and none may come (SI-10). */
const offersAnythingLike =
  (word: RegExp): Check =>
  ({ remedies }) =>
    remedies.some((id) => word.test(id))
const offersKind =
  (kind: 'heat' | 'cold' | 'movement' | 'calm'): Check =>
  ({ kinds }) =>
    kinds.includes(kind)
const says =
  (...lines: readonly string[]): Check =>
  (screen) =>
    lines.some((line) => screen.lines.includes(line))
/** The line stands there and carries its own reason: "not suitable, and why". */
const saysWithReason = (...lines: readonly string[]): Check =>
  says(...lines.filter((line) => /\b(because|can|may|could)\b/i.test(line)))
const leavesOut =
  (mark: 'ask' | 'avoid', ...ids: readonly RemedyId[]): Check =>
  ({ leftOut }) =>
    leftOut.some((item) => item.mark === mark && ids.includes(item.remedy))

const { now, today, days } = alarms
const stepNow = (word: RegExp) => says(...now.steps.filter((step) => word.test(step)))
const noTablet = [today.noAntiInflammatory, days.noAntiInflammatory, days.stopAntiInflammatory]
const tablets = ['ibuprofen', 'naproxen'] as const
const patches = ['anti-inflammatory-gel', 'salicylate-patch', 'lidocaine-patch', 'menthol-rub'] as const

/** What a careful service says: each code of the worked cases, and when a screen has said it. */
export const mustInclude = {
  'emergency call or ED now': isNow,
  'do not delay for home treatment': either(stepNow(/at home/), says(...today.steps)),
  'do not drive yourself': stepNow(/drive/),
  'same-day medical assessment': either(isNow, isToday),
  'book clinician appointment': either(isDays, isToday),
  'red-flag safety-net': either(isToday, isDays, isPlan),
  'review if not improving': either(isDays, isPlan),
  'heat or ice option': either(offersKind('heat'), offersKind('cold')),
  'heat option': offersKind('heat'),
  'heat safety': advises('heat-or-cold-with-care'),
  'supervised heat warning': advises('sleepy-heat'),
  'no heat near patch warning': either(advises('patch-and-heat'), says(now.medicine, now.maybeMedicine)),
  'gentle movement': either(offers('easy-movement', 'rest-then-move', 'keep-moving'), says(...days.steps)),
  'gentle stretching': ({ stretches }) => stretches > 0,
  relaxation: offersKind('calm'),
  'posture or workstation advice': advises('desk-set-up', 'school-bag'),
  'activity modification': either(advises('heavy-lifting', 'build-up-slowly'), says(...days.steps)),
  'paracetamol option': offers('paracetamol'),
  'oral NSAID option': offers(...tablets),
  'topical NSAID option': offers('anti-inflammatory-gel'),
  'non-drug measures first': both(
    offersKind('movement'),
    offersKind('calm'),
    either(offersKind('heat'), offersKind('cold')),
    ({ medicine }) => medicine?.kind !== 'label',
  ),
  'no oral NSAID warning': either(leavesOut('avoid', ...tablets), saysWithReason(...noTablet)),
  'NSAID caution': either(
    leavesOut('ask', ...tablets),
    leavesOut('avoid', ...tablets),
    advises('bleeding-watch'),
    says(...noTablet),
  ),
  'pharmacist or clinician medicine check': either(
    ({ medicine }) => medicine?.kind === 'pharmacist',
    leavesOut('ask', ...tablets, ...patches, 'paracetamol'),
    advises('keep-your-medicines'),
  ),
  'paracetamol dose limit warning': advises('liver-and-paracetamol'),
  'sedation or driving warning': advises('sleepy-and-driving'),
  'alcohol warning': advises('alcohol-and-painkillers'),
  'no aspirin under 16 warning': advises('no-aspirin-under-16'),
  /** A dose for the age. Sending both to a pharmacist without one does not count. */
  'age-appropriate dosing': both(advises('with-a-parent'), ({ medicine }) => medicine?.kind === 'label'),
  'dark-urine warning': either(advises('dark-pee-watch'), says(now.darkPee)),
  hydration: advises('drink-to-thirst'),
  'no massage or manipulation warning': either(
    advises('massage-and-thin-blood', 'hard-massage'),
    says(...today.steps, ...days.steps),
  ),
  'bleeding warning signs': either(advises('bleeding-watch'), says(days.stopAntiInflammatory)),
  'do not stop prescribed medicine': either(advises('keep-your-medicines'), says(today.keepMedicines)),
  'stop the offending medicine': says(
    now.medicine,
    now.maybeMedicine,
    now.darkPee,
    days.stopAntiInflammatory,
  ),
  'skin protection': advises('sore-skin-care'),
  'fracture precautions': either(advises('bending-and-twisting'), says(days.bone)),
} satisfies Record<string, Check>

/** What must not be recommended, or offered to this person: when a screen has broken it. */
export const mustNotInclude = {
  'self-care plan': ({ kind, remedies }) => kind === 'self-care' || remedies.length > 0,
  'reassurance that it is muscular': either(isPlan, ({ lines }) =>
    lines.some((line) => /\b(just|only|probably|likely) (a )?(muscle|muscular|strain|spasm)/i.test(line)),
  ),
  'oral NSAID': offers(...tablets),
  aspirin: offersAnythingLike(/aspirin/),
  'salicylate rub': offers('salicylate-patch'),
  'medicated rub': offers(...patches),
  'paracetamol full dose': offers('paracetamol'),
  'opioid or codeine': offersAnythingLike(/opioid|codeine|codamol|tramadol|morphine/),
  'sedating muscle relaxant': offersAnythingLike(/relaxant|diazepam|benza|carbamol/),
  heat: offersKind('heat'),
  'unattended heat': both(offersKind('heat'), (screen) => !advises('heat-or-cold-with-care')(screen)),
  'hot tub or whole-body heat': offers('hot-tub', 'warm-bath', 'warm-shower'),
  stretching: either(({ stretches }) => stretches > 0, offers('cramp-stretch', 'gentle-yoga')),
  massage: both(isPlan, (screen) => !advises('hard-massage', 'massage-and-thin-blood')(screen)),
  manipulation: offersAnythingLike(/manipul|crack|needl/),
  exercise: either(({ stretches }) => stretches > 0, offers('gentle-yoga'), advises('get-stronger')),
  'stopping prescribed medicine': both(
    says(days.stopAntiInflammatory, now.medicine),
    (screen) => !advises('keep-your-medicines')(screen),
  ),
} satisfies Record<string, Check>

export type MustInclude = keyof typeof mustInclude
export type MustNotInclude = keyof typeof mustNotInclude
