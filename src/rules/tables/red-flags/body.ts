import { all, any } from '../../language/condition.ts'
import { redFlag } from '../../language/row.ts'
import { age, bothShoulders } from '../../questions/about-you.ts'
import { chest, constantHow, feverWith, nerves, since, weightOrLump } from '../../questions/danger-signs.ts'
import { crampsWith, duration, feel, flank, morning, severity, tummy, where } from '../../questions/the-pain.ts'
import { blood, gut, lungs, pregnancy, pregnancySigns, skin, sugarAndNerves } from '../../questions/your-health.ts'
import { takes } from '../../questions/your-medicines.ts'

const history = { ifUnsure: 'no-change' } as const
const infectionRisk = any(
  blood.includes('weak-immune-system', 'injects-drugs', 'recent-infection-or-procedure'),
  sugarAndNerves.includes('diabetes', 'diabetes-with-damage'),
  gut.includes('severe-kidney-or-dialysis'),
  takes.includes('steroid-tablets', 'methotrexate'),
)
const lateOrJustAfter = pregnancy.includes('from-20-weeks', 'baby-in-last-6-weeks')

/** RF-12, RF-14 to RF-16, RF-18, RF-19, RF-21, RF-22, RF-25 to RF-27, RF-30 to RF-34, RF-37: the rest of the body. */
export const body = [
  redFlag({ id: 'fever-with-more', row: 'RF-12', urgency: 'now', nature: 'infective', when: feverWith.includes('stiff-neck', 'bad-headache', 'light-hurts', 'rash-that-stays', 'confused', 'fast-breathing', 'blue-or-blotchy'), source: ['R3', 'policy'] }),
  redFlag({ id: 'fever', row: 'RF-21', urgency: 'today', nature: 'infective', when: since.includes('fever-or-very-ill'), source: ['R9', 'R4'] }),
  redFlag({ id: 'constant-with-infection-risk', row: 'RF-21', urgency: 'today', nature: 'infective', ...history, when: all(since.includes('nothing-eases-it'), infectionRisk), source: ['R9', 'R4'] }),
  redFlag({ id: 'medicine-reaction', row: 'RF-14', urgency: 'now', nature: 'poisoning', when: since.includes('medicine-reaction'), source: ['policy'] }),
  redFlag({ id: 'overdose-or-crisis', row: '1.2', urgency: 'now', nature: 'crisis', when: nerves.includes('overdose-or-crisis'), source: ['policy'] }),
  redFlag({ id: 'dark-pee', row: 'RF-15', urgency: 'now', nature: 'visceral', when: since.includes('dark-pee'), source: ['R16'] }),
  redFlag({ id: 'muscle-hard-or-arms-stuck', row: 'RF-22', urgency: 'today', nature: 'visceral', when: nerves.includes('muscle-hard-or-arms-stuck'), source: ['R16'] }),
  redFlag({ id: 'black-poo-or-vomiting-blood', row: 'RF-16', urgency: 'now', nature: 'visceral', when: since.includes('black-poo-or-vomiting-blood'), source: ['M7', 'policy'] }),
  redFlag({ id: 'pregnant-and-shoulder-tip', row: 'RF-18', urgency: 'now', nature: 'visceral', when: pregnancySigns.includes('shoulder-tip', 'fits'), source: ['policy'] }),
  redFlag({ id: 'pregnant-and-tummy', row: 'RF-18', urgency: 'today', nature: 'visceral', when: pregnancySigns.includes('tummy-pain-or-bleeding'), source: ['policy'] }),
  redFlag({ id: 'late-pregnancy-signs', row: 'RF-19', urgency: 'today', nature: 'visceral', when: pregnancySigns.includes('under-ribs', 'headache-eyes-or-swelling'), source: ['R15'] }),
  redFlag({ id: 'late-pregnancy-between-blades', row: 'RF-19', urgency: 'today', nature: 'visceral', when: all(lateOrJustAfter, where.includes('between-blades')), source: ['R15'] }),
  redFlag({ id: 'cancer-before', row: 'RF-25', urgency: 'today', nature: 'cancer', ...history, when: blood.includes('cancer-ever'), source: ['R14', 'R10'] }),
  redFlag({ id: 'losing-weight', row: 'RF-25', urgency: 'within-days', nature: 'cancer', when: weightOrLump.includes('losing-weight'), source: ['R14', 'R11'] }),
  redFlag({ id: 'over-60-and-lasting', row: 'RF-25', urgency: 'within-days', nature: 'cancer', when: all(age.atLeast(60), duration.is('two-to-six-weeks', 'six-weeks-to-three-months', 'over-three-months')), source: ['R11'] }),
  redFlag({ id: 'yellow-or-sick', row: 'RF-26', urgency: 'today', nature: 'visceral', when: tummy.includes('yellow-skin-or-eyes', 'keeps-being-sick'), source: ['policy'] }),
  redFlag({ id: 'very-bad-tummy', row: 'RF-26', urgency: 'now', nature: 'visceral', when: tummy.includes('very-bad'), source: ['policy'] }),
  redFlag({ id: 'comes-with-meals', row: 'RF-26', urgency: 'within-days', nature: 'visceral', when: tummy.includes('comes-with-meals'), source: ['policy'] }),
  redFlag({ id: 'kidney-and-unbearable', row: 'RF-27', urgency: 'now', nature: 'visceral', when: flank.includes('unbearable'), source: ['policy'] }),
  redFlag({ id: 'kidney', row: 'RF-27', urgency: 'today', nature: 'visceral', when: flank.includes('in-waves', 'burning-or-bloody-pee', 'fever-or-shaking', 'no-pee'), source: ['policy'] }),
  redFlag({ id: 'red-painful-eye', row: 'RF-30', urgency: 'today', nature: 'inflammatory', when: morning.includes('red-painful-eye'), source: ['R12'] }),
  redFlag({ id: 'stiff-mornings', row: 'RF-30', urgency: 'within-days', nature: 'inflammatory', when: all(morning.includes('stiff-for-half-an-hour'), morning.includes('better-with-moving', 'wakes-in-second-half-of-night', 'began-before-45')), source: ['R12'] }),
  redFlag({ id: 'vision-and-stiff-shoulders', row: 'RF-31', urgency: 'now', nature: 'inflammatory', when: bothShoulders.includes('vision-change'), source: ['R13'] }),
  redFlag({ id: 'headache-and-stiff-shoulders', row: 'RF-31', urgency: 'today', nature: 'inflammatory', when: bothShoulders.includes('new-headache-or-sore-scalp', 'jaw-hurts-on-chewing'), source: ['R13'] }),
  redFlag({ id: 'both-shoulders-stiff', row: 'RF-31', urgency: 'within-days', nature: 'inflammatory', when: bothShoulders.includes('both-stiff-in-the-morning'), source: ['R13'] }),
  redFlag({ id: 'new-statin', row: 'RF-32', urgency: 'within-days', nature: 'visceral', ...history, when: takes.includes('new-statin'), source: ['policy'] }),
  redFlag({ id: 'cramps-with-more', row: 'RF-34', urgency: 'today', nature: 'visceral', when: crampsWith.includes('vomiting-or-diarrhoea', 'water-tablets', 'heat-or-heavy-sweating', 'tingling-mouth-or-hands'), source: ['T14', 'policy'] }),
  redFlag({ id: 'same-in-any-position', row: 'RF-37', urgency: 'within-days', nature: 'visceral', when: constantHow.includes('same-in-any-position'), source: ['R3', 'R4'] }),
  redFlag({ id: 'worse-for-over-a-week', row: 'RF-37', urgency: 'within-days', nature: 'visceral', when: since.includes('worse-for-over-a-week'), source: ['R3', 'R19'] }),
  redFlag({ id: 'lump-or-shape', row: 'RF-37', urgency: 'within-days', nature: 'cancer', when: weightOrLump.includes('lump', 'back-changed-shape'), source: ['R3'] }),
  redFlag({ id: 'heat-marks', row: '3.3', urgency: 'within-days', nature: 'mechanical', ...history, when: skin.includes('marks-from-heat'), source: ['policy'] }),
  redFlag({ id: 'bleeding-into-the-muscle', row: '3.3', urgency: 'today', nature: 'bleeding', when: all(feel.includes('swollen-or-bruised'), any(blood.includes('bleeding-disorder'), takes.includes('warfarin', 'other-blood-thinner'))), source: ['policy'] }),
  redFlag({ id: 'sickle-cell-and-bad-pain', row: '1.2', urgency: 'today', nature: 'visceral', ...history, when: all(blood.includes('sickle-cell'), severity.atLeast(7)), source: ['policy'] }),
  redFlag({ id: 'adrenal-and-ill', row: '1.2', urgency: 'now', nature: 'visceral', ...history, when: all(sugarAndNerves.includes('adrenal-or-thyroid'), since.includes('fever-or-very-ill')), source: ['policy'] }),
  redFlag({ id: 'lung-disease-and-breathing-pain', row: 'RF-08', urgency: 'today', nature: 'heart-or-lungs', ...history, when: all(lungs.includes('other-lung-disease'), chest.includes('hurts-to-breathe-in')), source: ['policy'] }),
] as const
