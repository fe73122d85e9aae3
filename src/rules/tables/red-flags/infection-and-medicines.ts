import { all, any } from '../../language/condition.ts'
import { redFlag } from '../../language/row.ts'
import { armSigns, chest, feverWith, nerves, since } from '../../questions/danger-signs.ts'
import { crampsWith, feel, severity } from '../../questions/the-pain.ts'
import { blood, bones, gut, lungs, sugarAndNerves } from '../../questions/your-health.ts'
import { takes } from '../../questions/your-medicines.ts'

const infectionRisk = any(
  blood.includes('weak-immune-system', 'injects-drugs', 'recent-infection-or-procedure'),
  sugarAndNerves.includes('diabetes', 'diabetes-with-damage'),
  gut.includes('severe-kidney-or-dialysis'),
  bones.includes('operation-metal-or-injection'),
  takes.includes('steroid-tablets', 'methotrexate'),
)

/** RF-12, RF-14, RF-21, RF-22, RF-32, RF-34: infection, medicines, muscle breakdown, and illnesses that raise the stakes. */
export const infectionAndMedicines = [
  redFlag({
    id: 'fever-with-more',
    row: 'RF-12',
    urgency: 'now',
    nature: 'infective',
    when: feverWith.includes(
      'stiff-neck',
      'bad-headache',
      'light-hurts',
      'rash-that-stays',
      'confused',
      'fast-breathing',
      'blue-or-blotchy',
    ),
    source: ['R3', 'policy'],
  }),
  redFlag({
    id: 'fever',
    row: 'RF-21',
    urgency: 'today',
    nature: 'infective',
    when: since.includes('fever-or-very-ill'),
    source: ['R9', 'R4'],
  }),
  redFlag({
    id: 'infection-and-weakness',
    row: 'RF-21',
    urgency: 'now',
    nature: 'infective',
    when: any(
      all(since.includes('fever-or-very-ill'), armSigns.includes('weak-or-getting-worse')),
      all(
        since.includes('nothing-eases-it'),
        infectionRisk,
        any(nerves.includes('legs-or-hands'), armSigns.includes('weak-or-getting-worse')),
      ),
    ),
    source: ['R9'],
  }),
  redFlag({
    id: 'constant-with-infection-risk',
    row: 'RF-21',
    urgency: 'today',
    nature: 'infective',
    when: all(since.includes('nothing-eases-it'), infectionRisk),
    source: ['R9', 'R4'],
  }),
  redFlag({
    id: 'medicine-reaction',
    row: 'RF-14',
    urgency: 'now',
    nature: 'poisoning',
    when: since.includes('medicine-reaction'),
    source: ['policy'],
  }),
  redFlag({
    id: 'overdose-or-crisis',
    row: '1.2',
    urgency: 'now',
    nature: 'crisis',
    when: nerves.includes('overdose-or-crisis'),
    source: ['policy'],
  }),
  redFlag({
    id: 'muscle-hard-or-arms-stuck',
    row: 'RF-22',
    urgency: 'today',
    nature: 'visceral',
    when: nerves.includes('muscle-hard-or-arms-stuck'),
    source: ['R16'],
  }),
  redFlag({
    id: 'new-statin',
    row: 'RF-32',
    urgency: 'within-days',
    nature: 'visceral',
    when: takes.includes('new-statin'),
    source: ['policy'],
  }),
  redFlag({
    id: 'cramps-with-more',
    row: 'RF-34',
    urgency: 'today',
    nature: 'visceral',
    when: crampsWith.includes(
      'vomiting-or-diarrhoea',
      'water-tablets',
      'heat-or-heavy-sweating',
      'tingling-mouth-or-hands',
    ),
    source: ['T14', 'policy'],
  }),
  redFlag({
    id: 'bleeding-into-the-muscle',
    row: '3.3',
    urgency: 'today',
    nature: 'bleeding',
    when: all(
      feel.includes('swollen-or-bruised'),
      any(blood.includes('bleeding-disorder'), takes.includes('warfarin', 'other-blood-thinner')),
    ),
    source: ['policy'],
  }),
  redFlag({
    id: 'sickle-cell-and-bad-pain',
    row: '1.2',
    urgency: 'today',
    nature: 'visceral',
    when: all(blood.includes('sickle-cell'), severity.atLeast(7)),
    source: ['policy'],
  }),
  redFlag({
    id: 'adrenal-and-ill',
    row: '1.2',
    urgency: 'now',
    nature: 'visceral',
    when: all(
      any(sugarAndNerves.includes('adrenal-or-thyroid'), takes.includes('steroid-tablets')),
      since.includes('fever-or-very-ill'),
    ),
    source: ['policy'],
  }),
  redFlag({
    id: 'lung-disease-and-breathing-pain',
    row: 'RF-08',
    urgency: 'today',
    nature: 'heart-or-lungs',
    when: all(lungs.includes('other-lung-disease'), chest.includes('hurts-to-breathe-in')),
    source: ['policy'],
  }),
  redFlag({
    id: 'new-statin-and-weak',
    row: 'RF-32',
    urgency: 'now',
    nature: 'visceral',
    when: all(takes.includes('new-statin'), nerves.includes('muscle-hard-or-arms-stuck', 'legs-or-hands')),
    source: ['R16', 'policy'],
  }),
] as const
