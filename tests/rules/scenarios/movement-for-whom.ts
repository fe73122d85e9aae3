import { aWellAdult, but, has } from '../../support/people.ts'
import { selfCare, withinDays, type Scenario } from './scenario.ts'

const settled = but(aWellAdult, { duration: 'three-days-to-a-week', severity: 3 })
const ill = (history: Parameters<typeof has>[0]) => but(settled, has(history))

/** Sections 5.1 to 5.3: for whom which exercise is not. */
export const movementForWhom: readonly Scenario[] = [
  [
    'thin bones: no rounding, twisting or kneeling, ask about arching',
    ill({ bones: ['thin-bones'] }),
    selfCare({
      marks: {
        'upper-back-hug': 'avoid',
        'open-book': 'avoid',
        'cat-cow': 'avoid',
        'childs-pose': 'avoid',
        'chair-back-lean': 'ask',
        'shoulder-rolls': 'ok',
        'doorway-stretch': 'ok',
        'gentle-yoga': 'avoid',
      },
      cautions: ['thin-bones'],
      advice: ['bending-and-twisting'],
    }),
  ],
  [
    'steroid tablets count as thin bones',
    but(ill({ takes: ['steroid-tablets'] }), { exertion: 'sport' }),
    selfCare({ marks: { 'upper-back-hug': 'avoid', 'open-book': 'avoid' }, cautions: ['thin-bones'] }),
  ],
  [
    'knee or wrist trouble: no kneeling, all else stays',
    ill({ bones: ['knee-or-wrist'] }),
    selfCare({
      marks: { 'cat-cow': 'avoid', 'thread-the-needle': 'avoid', 'upper-back-hug': 'ok', 'open-book': 'ok' },
      cautions: ['knee-or-wrist'],
      noCautions: ['thin-bones', 'shoulder-comes-out', 'operation-and-stretching', 'neck-at-risk'],
    }),
  ],
  [
    'a blood thinner: nothing that turns the neck',
    ill({ takes: ['other-blood-thinner'] }),
    selfCare({
      marks: {
        'side-neck-stretch': 'avoid',
        'chin-tuck': 'avoid',
        'chair-back-lean': 'avoid',
        'cat-cow': 'avoid',
        'open-book': 'ok',
      },
      cautions: ['neck-at-risk'],
    }),
  ],
  [
    'loose joints: the same',
    ill({ bones: ['loose-joints'] }),
    selfCare({
      marks: { 'side-neck-stretch': 'avoid' },
      cautions: ['neck-at-risk'],
      noCautions: ['shoulder-comes-out'],
    }),
  ],
  [
    'after a knock the neck is left alone',
    but(settled, { exertion: 'knock-or-small-fall' }),
    selfCare({
      marks: { 'side-neck-stretch': 'avoid', 'nose-to-armpit': 'avoid' },
      cautions: ['neck-at-risk'],
    }),
  ],
  [
    'after sport the neck may move',
    but(settled, { exertion: 'sport' }),
    selfCare({ marks: { 'side-neck-stretch': 'ok' }, noCautions: ['neck-at-risk'] }),
  ],
  [
    'signs down the arm: no neck stretches, and seen within days',
    but(settled, { nerves: ['arm-or-belt'] }),
    withinDays('arm-or-belt', {
      marks: { 'side-neck-stretch': 'avoid', 'chair-back-lean': 'avoid', 'shoulder-rolls': 'ok' },
      cautions: ['arm-signs-and-stretching'],
    }),
  ],
  [
    'no signs down the arm leave the neck free',
    settled,
    selfCare({
      noCautions: [
        'arm-signs-and-stretching',
        'breathing-pain',
        'head-down',
        'heart-lungs-and-holds',
        'bleeding-and-stretching',
        'balance-and-floor',
      ],
    }),
  ],
  [
    'a shoulder that comes out: no reaching or kneeling',
    ill({ bones: ['shoulder-comes-out'] }),
    selfCare({
      marks: {
        'doorway-stretch': 'avoid',
        'thread-the-needle': 'avoid',
        'childs-pose': 'avoid',
        'cross-body-stretch': 'avoid',
        'open-book': 'ok',
      },
      cautions: ['shoulder-comes-out'],
      noCautions: ['knee-or-wrist'],
    }),
  ],
  [
    'a recent operation: ask about all, nothing for the shoulder',
    ill({ bones: ['operation-metal-or-injection'] }),
    selfCare({
      marks: {
        'shoulder-rolls': 'ask',
        'doorway-stretch': 'avoid',
        'rib-breathing': 'ok',
        'muscle-relaxation': 'ask',
      },
      cautions: ['operation-and-stretching'],
    }),
  ],
  [
    'uncontrolled blood pressure: head up, no held breath',
    ill({ heart: ['high-pressure-uncontrolled'] }),
    selfCare({
      marks: { 'cat-cow': 'avoid', 'box-breathing': 'avoid', 'slow-breathing': 'ok', 'open-book': 'ok' },
      cautions: ['head-down', 'heart-lungs-and-holds'],
    }),
  ],
  [
    'a heart attack in the past: no held breath, and the neck is left alone',
    ill({ heart: ['heart-attack-angina-or-stent'] }),
    selfCare({
      marks: {
        'box-breathing': 'avoid',
        'cat-cow': 'ok',
        'side-neck-stretch': 'avoid',
        'chair-back-lean': 'avoid',
      },
      cautions: ['heart-lungs-and-holds', 'vessels-and-neck'],
      noCautions: ['head-down', 'neck-at-risk'],
    }),
  ],
  [
    'stress with asthma is met without held breath',
    but(ill({ lungs: ['asthma'] }), { exertion: 'stress' }),
    selfCare({ offers: ['slow-breathing', 'body-scan'], withholds: ['box-breathing', 'muscle-relaxation'] }),
  ],
  [
    'a bleeding disorder: ask, and nothing for the neck',
    ill({ blood: ['bleeding-disorder'] }),
    selfCare({
      marks: { 'side-neck-stretch': 'avoid', 'shoulder-rolls': 'ask', 'rib-breathing': 'ok' },
      cautions: ['bleeding-and-stretching'],
    }),
  ],
  [
    'trouble remembering: ask before going to the floor',
    ill({ 'sugar-and-nerves': ['memory-or-confusion'] }),
    selfCare({ marks: { 'cat-cow': 'ask', 'open-book': 'ok' }, cautions: ['balance-and-floor'] }),
  ],
  [
    'not sure about the bones: every exercise that they decide about is asked first',
    ill({ bones: 'not-sure' }),
    selfCare({
      marks: { 'upper-back-hug': 'ask', 'doorway-stretch': 'ask' },
      withholds: ['upper-back-hug', 'doorway-stretch'],
    }),
  ],
]
