import { all, any } from '../../language/condition.ts'
import { redFlag } from '../../language/row.ts'
import { age, fall } from '../../questions/about-you.ts'
import { armSigns, legsSpeed, nerves, since } from '../../questions/danger-signs.ts'
import { exertion, hurtBy, severity, skinStrip, timing, where } from '../../questions/the-pain.ts'
import { blood, bones, pregnancy } from '../../questions/your-health.ts'
import { takes } from '../../questions/your-medicines.ts'

const nature = 'neurological'
const fracture = 'fracture'
const smallForce = any(
  exertion.is('knock-or-small-fall', 'cough'),
  all(exertion.is('lifting'), timing.is('during', 'within-minutes')),
)
const weakBones = any(
  age.atLeast(65),
  all(age.atLeast(50), bones.includes('thin-bones', 'broke-a-bone-easily')),
  takes.includes('steroid-tablets'),
)

/** RF-09 to RF-11, RF-13, RF-24, RF-28, RF-29, RF-35, RF-36, RF-38: the spine, its nerves and its bones. */
export const spineAndNerves = [
  redFlag({
    id: 'legs-or-hands-fast',
    row: 'RF-09',
    urgency: 'now',
    nature,
    when: legsSpeed.is('hours-or-days'),
    source: ['R10', 'R1'],
  }),
  redFlag({
    id: 'legs-or-hands',
    row: 'RF-09',
    urgency: 'today',
    nature,
    when: nerves.includes('legs-or-hands'),
    source: ['R1'],
  }),
  redFlag({
    id: 'legs-or-hands-and-cancer',
    row: 'RF-09',
    urgency: 'now',
    nature,
    when: all(nerves.includes('legs-or-hands'), blood.includes('cancer-ever')),
    source: ['R10'],
  }),
  redFlag({
    id: 'legs-or-hands-and-fever',
    row: 'RF-21',
    urgency: 'now',
    nature,
    when: all(nerves.includes('legs-or-hands'), since.includes('fever-or-very-ill')),
    source: ['R9'],
  }),
  redFlag({
    id: 'numb-bottom-or-toilet',
    row: 'RF-10',
    urgency: 'now',
    nature,
    when: nerves.includes('numb-bottom-or-toilet'),
    source: ['R3'],
  }),
  redFlag({
    id: 'crash-or-bad-fall',
    row: 'RF-11',
    urgency: 'now',
    nature: fracture,
    when: since.includes('crash-or-bad-fall'),
    source: ['R3'],
  }),
  redFlag({
    id: 'hurt-by-another-person',
    row: 'RF-38',
    urgency: 'today',
    nature: 'crisis',
    when: hurtBy.is('another-person'),
    source: ['policy'],
  }),
  redFlag({
    id: 'jaw-or-back-rigid',
    row: 'RF-13',
    urgency: 'now',
    nature,
    when: nerves.includes('jaw-or-back-rigid'),
    source: ['policy'],
  }),
  redFlag({
    id: 'arm-weak',
    row: 'RF-29',
    urgency: 'today',
    nature,
    when: armSigns.includes('weak-or-getting-worse'),
    source: ['R1'],
  }),
  redFlag({
    id: 'belt-and-legs',
    row: 'RF-29',
    urgency: 'now',
    nature,
    when: all(armSigns.includes('belt-round-chest'), nerves.includes('legs-or-hands')),
    source: ['R1'],
  }),
  redFlag({
    id: 'arm-weak-and-cancer',
    row: 'RF-25',
    urgency: 'now',
    nature,
    when: all(armSigns.includes('weak-or-getting-worse'), blood.includes('cancer-ever')),
    source: ['R10'],
  }),
  redFlag({
    id: 'arm-or-belt',
    row: 'RF-29',
    urgency: 'within-days',
    nature,
    when: nerves.includes('arm-or-belt'),
    source: ['R1'],
  }),
  redFlag({
    id: 'inner-arm-and-smoker',
    row: 'RF-36',
    urgency: 'within-days',
    nature: 'cancer',
    when: armSigns.includes('inner-arm-and-smoker'),
    source: ['R11'],
  }),
  redFlag({
    id: 'cracked-bone-now',
    row: 'RF-24',
    urgency: 'today',
    nature: fracture,
    ifUnsure: 'within-days',
    when: all(
      smallForce,
      weakBones,
      any(severity.atLeast(7), where.includes('on-the-spine'), bones.includes('shorter-or-stooped')),
    ),
    source: ['R14'],
  }),
  redFlag({
    id: 'cracked-bone',
    row: 'RF-24',
    urgency: 'within-days',
    nature: fracture,
    when: all(smallForce, weakBones),
    source: ['R14'],
  }),
  redFlag({
    id: 'shorter-or-stooped',
    row: 'RF-24',
    urgency: 'within-days',
    nature: fracture,
    when: bones.includes('shorter-or-stooped'),
    source: ['R14'],
  }),
  redFlag({
    id: 'fall-at-65',
    row: '1.4',
    urgency: 'within-days',
    nature: fracture,
    when: fall.is('yes'),
    source: ['policy'],
  }),
  redFlag({
    id: 'rash-or-blisters',
    row: 'RF-28',
    urgency: 'today',
    nature: 'infective',
    when: skinStrip.is('rash-or-blisters'),
    source: ['policy'],
  }),
  redFlag({
    id: 'strip-and-weak-defences',
    row: 'RF-28',
    urgency: 'today',
    nature: 'infective',
    when: all(
      skinStrip.is('strip-on-one-side'),
      any(
        blood.includes('weak-immune-system'),
        takes.includes('steroid-tablets', 'methotrexate'),
        pregnancy.includes('could-be', 'under-20-weeks', 'from-20-weeks'),
      ),
    ),
    source: ['policy'],
  }),
  redFlag({
    id: 'strip-on-one-side',
    row: 'RF-28',
    urgency: 'within-days',
    nature,
    when: skinStrip.is('strip-on-one-side'),
    source: ['policy'],
  }),
  redFlag({
    id: 'itchy-patch',
    row: 'RF-35',
    urgency: 'within-days',
    nature,
    when: skinStrip.is('itchy-patch-for-weeks'),
    source: ['policy'],
  }),
] as const
