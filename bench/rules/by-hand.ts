/**
 * The red flags once more, as a programmer would write them by hand for speed: no tables, no sheet, one
 * function. It knows only people who were asked in order, so that nobody has answered what does not apply
 * to them. `race.ts` holds it to the same urgency and the same reasons as the rules, person by person.
 */
import type { Answers } from '../../src/rules/index.ts'
import {
  atLeast,
  both,
  either,
  had,
  is,
  NO,
  ranks,
  ticked,
  under,
  YES,
  type Level,
  type Said,
} from './truth.ts'
import { expecting, noClearTrigger, notMechanical, pointsOf, weeks } from './weak-signs.ts'

/** The urgency of complete answers, and why. */
export const byHand = (a: Answers): Said => {
  const levels: Level[] = []
  const ids: string[] = []
  let top = 0
  const raise = (id: string, truth: number, level: Level, ifUnsure?: Level) => {
    if (truth === NO) return
    const at = truth === YES ? level : (ifUnsure ?? (level === 'within-days' ? level : 'today'))
    top = Math.max(top, ranks[at])
    levels.push(at)
    ids.push(id)
  }

  const { chest, nerves, since, severity, age, heart, pregnancy, blood, bones } = a
  const { where, exertion, timing, duration } = a
  const arm = a['arm-signs']
  const sugar = a['sugar-and-nerves']
  const strip = a['skin-strip']
  const constant = a['constant-how']
  const shape = a['weight-or-lump']
  const shoulders = a['both-shoulders']
  const late = a['pregnancy-signs']
  const breathingIn = ticked(chest, 'hurts-to-breathe-in')
  const withEffort = ticked(chest, 'comes-with-effort')
  const bad = atLeast(severity, 7)
  const pregnant = had(pregnancy, ...expecting)
  const lateOrJustAfter = had(pregnancy, 'from-20-weeks', 'baby-in-last-6-weeks')
  const ill = ticked(since, 'fever-or-very-ill')
  const cancer = had(blood, 'cancer-ever')
  const legs = ticked(nerves, 'legs-or-hands')
  const armWeak = ticked(arm, 'weak-or-getting-worse')

  // The heart and the lungs.
  raise('pressure-in-chest', ticked(chest, 'pressure-in-chest'), 'now')
  raise('heavy-arm', ticked(chest, 'heavy-arm'), 'now')
  raise('breathless-at-rest', ticked(chest, 'breathless-at-rest'), 'now')
  raise('cold-sweat-or-sick', ticked(chest, 'cold-sweat-or-sick'), 'now')
  raise('faint-or-racing-heart', ticked(chest, 'faint-or-racing-heart'), 'now')
  raise('unusually-tired-with-heart-risk', had(heart, 'unusually-tired'), 'today')
  raise(
    'attacks-on-effort',
    ticked(a.effort, 'there-now-or-at-rest', 'over-fifteen-minutes', 'more-often', 'over-forty-with-risk'),
    'now',
  )
  const heartRisk = either(
    had(
      heart,
      'heart-attack-angina-or-stent',
      'heart-failure',
      'stroke',
      'leg-arteries',
      'high-pressure-controlled',
      'high-pressure-uncontrolled',
    ),
    had(sugar, 'diabetes', 'diabetes-with-damage'),
    had(a.gut, 'kidney', 'severe-kidney-or-dialysis', 'one-kidney'),
  )
  raise('effort-over-forty-with-risk', both(withEffort, atLeast(age, 40), heartRisk), 'now')
  raise('comes-with-effort', withEffort, 'today')
  raise('sudden-or-tearing', ticked(chest, 'sudden-or-tearing'), 'now')
  raise('torn-artery-risk-and-bad-pain', both(had(heart, 'aneurysm-or-torn-artery-risk'), bad), 'now')
  const strained = had(heart, 'heart-operation', 'high-pressure-uncontrolled')
  raise('vessels-under-strain-and-bad-pain', both(bad, either(strained, lateOrJustAfter)), 'now')
  raise('breathing-pain-in-pregnancy', both(breathingIn, pregnant), 'now')
  raise(
    'breathing-pain-with-more',
    ticked(a.breathing, 'coughing-blood', 'swollen-leg', 'pregnant-or-new-baby'),
    'now',
  )
  raise('breathing-pain-with-clot-risk', ticked(a.breathing, 'clot-risk'), 'today')
  raise('clot-before', both(breathingIn, had(heart, 'clot-before')), 'today')
  raise('chest-infection', ticked(a.breathing, 'cough-and-fever'), 'today')
  const badOver55 = both(atLeast(age, 55), bad)
  raise('bad-pain-elsewhere-over-55', both(badOver55, ticked(where, 'lower-or-side', 'ribs-or-tummy')), 'now')
  raise('bad-pain-over-55', badOver55, 'today')
  raise('worst-imaginable', atLeast(severity, 10), 'today')
  raise(
    'unsure-and-very-ill',
    either(
      is(a['chest-unsure'], 'very-ill-or-worse'),
      is(a['nerves-unsure'], 'very-ill-or-worse'),
      is(a['since-unsure'], 'very-ill-or-worse'),
    ),
    'now',
  )
  raise('face-speech-or-one-side', ticked(nerves, 'face-speech-or-one-side'), 'now')
  raise('new-neck-pain-and-dizzy', ticked(nerves, 'new-neck-pain-and-dizzy'), 'now')

  // The spine and its nerves.
  raise('legs-or-hands-fast', is(a['legs-speed'], 'hours-or-days'), 'now')
  raise('legs-or-hands', legs, 'today')
  raise('legs-or-hands-and-cancer', both(legs, cancer), 'now')
  raise('legs-or-hands-and-fever', both(legs, ill), 'now')
  raise('numb-bottom-or-toilet', ticked(nerves, 'numb-bottom-or-toilet'), 'now')
  raise('crash-or-bad-fall', ticked(since, 'crash-or-bad-fall'), 'now')
  raise('hurt-by-another-person', is(a['hurt-by'], 'another-person'), 'today')
  raise('jaw-or-back-rigid', ticked(nerves, 'jaw-or-back-rigid'), 'now')
  raise('arm-weak', armWeak, 'today')
  raise('belt-and-legs', both(ticked(arm, 'belt-round-chest'), legs), 'now')
  raise('arm-weak-and-cancer', both(armWeak, cancer), 'now')
  raise('arm-or-belt', ticked(nerves, 'arm-or-belt'), 'within-days')
  raise('inner-arm-and-smoker', ticked(arm, 'inner-arm-and-smoker'), 'within-days')
  const cracked = both(
    either(
      is(exertion, 'knock-or-small-fall', 'cough'),
      both(is(exertion, 'lifting'), is(timing, 'during', 'within-minutes')),
    ),
    either(
      atLeast(age, 65),
      both(atLeast(age, 50), had(bones, 'thin-bones', 'broke-a-bone-easily')),
      had(a.takes, 'steroid-tablets'),
    ),
  )
  const stooped = had(bones, 'shorter-or-stooped')
  raise(
    'cracked-bone-now',
    both(cracked, either(bad, ticked(where, 'on-the-spine'), stooped)),
    'today',
    'within-days',
  )
  raise('cracked-bone', cracked, 'within-days')
  raise('shorter-or-stooped', stooped, 'within-days')
  raise('fall-at-65', is(a.fall, 'yes'), 'within-days')
  raise('rash-or-blisters', is(strip, 'rash-or-blisters'), 'today')
  const oneSide = is(strip, 'strip-on-one-side')
  const weakDefences = either(
    had(blood, 'weak-immune-system'),
    had(a.takes, 'steroid-tablets', 'methotrexate'),
    had(pregnancy, 'could-be', 'under-20-weeks', 'from-20-weeks'),
  )
  raise('strip-and-weak-defences', both(oneSide, weakDefences), 'today')
  raise('strip-on-one-side', oneSide, 'within-days')
  raise('itchy-patch', is(strip, 'itchy-patch-for-weeks'), 'within-days')

  // Infection and medicines.
  raise(
    'fever-with-more',
    ticked(
      a['fever-with'],
      'stiff-neck',
      'bad-headache',
      'light-hurts',
      'rash-that-stays',
      'confused',
      'fast-breathing',
      'blue-or-blotchy',
    ),
    'now',
  )
  raise('fever', ill, 'today')
  const infectionRisk = either(
    had(blood, 'weak-immune-system', 'injects-drugs', 'recent-infection-or-procedure'),
    had(sugar, 'diabetes', 'diabetes-with-damage'),
    had(a.gut, 'severe-kidney-or-dialysis'),
    had(bones, 'operation-metal-or-injection'),
    had(a.takes, 'steroid-tablets', 'methotrexate'),
  )
  const lasting = both(ticked(since, 'nothing-eases-it'), infectionRisk)
  raise('infection-and-weakness', either(both(ill, armWeak), both(lasting, either(legs, armWeak))), 'now')
  raise('constant-with-infection-risk', lasting, 'today')
  raise('medicine-reaction', ticked(since, 'medicine-reaction'), 'now')
  raise('overdose-or-crisis', ticked(nerves, 'overdose-or-crisis'), 'now')
  raise('muscle-hard-or-arms-stuck', ticked(nerves, 'muscle-hard-or-arms-stuck'), 'today')
  const newStatin = had(a.takes, 'new-statin')
  raise('new-statin', newStatin, 'within-days')
  raise(
    'cramps-with-more',
    ticked(
      a['cramps-with'],
      'vomiting-or-diarrhoea',
      'water-tablets',
      'heat-or-heavy-sweating',
      'tingling-mouth-or-hands',
    ),
    'today',
  )
  raise(
    'bleeding-into-the-muscle',
    both(
      ticked(a.feel, 'swollen-or-bruised'),
      either(had(blood, 'bleeding-disorder'), had(a.takes, 'warfarin', 'other-blood-thinner')),
    ),
    'today',
  )
  raise('sickle-cell-and-bad-pain', both(had(blood, 'sickle-cell'), bad), 'today')
  const noStressHormone = either(had(sugar, 'adrenal-or-thyroid'), had(a.takes, 'steroid-tablets'))
  raise('adrenal-and-ill', both(noStressHormone, ill), 'now')
  raise('lung-disease-and-breathing-pain', both(had(a.lungs, 'other-lung-disease'), breathingIn), 'today')
  raise(
    'new-statin-and-weak',
    both(newStatin, ticked(nerves, 'muscle-hard-or-arms-stuck', 'legs-or-hands')),
    'now',
  )

  // The belly and pregnancy.
  raise('dark-pee', ticked(since, 'dark-pee'), 'now')
  raise('black-poo-or-vomiting-blood', ticked(since, 'black-poo-or-vomiting-blood'), 'now')
  raise('pregnant-and-shoulder-tip', ticked(late, 'shoulder-tip', 'fits'), 'now')
  raise('pregnant-and-tummy', ticked(late, 'tummy-pain-or-bleeding'), 'today')
  raise('late-pregnancy-signs', ticked(late, 'under-ribs', 'headache-eyes-or-swelling'), 'today')
  raise('late-pregnancy-between-blades', both(lateOrJustAfter, ticked(where, 'between-blades')), 'today')
  raise('yellow-or-sick', ticked(a.tummy, 'yellow-skin-or-eyes', 'keeps-being-sick'), 'today')
  raise('very-bad-tummy', ticked(a.tummy, 'very-bad'), 'now')
  raise('comes-with-meals', ticked(a.tummy, 'comes-with-meals'), 'within-days')
  raise('kidney-and-unbearable', ticked(a.flank, 'unbearable'), 'now')
  const kidneyAtRisk = either(had(a.gut, 'one-kidney'), pregnant)
  raise('flank-and-kidney-at-risk', both(ticked(where, 'lower-or-side'), kidneyAtRisk), 'today')
  raise('kidney', ticked(a.flank, 'in-waves', 'burning-or-bloody-pee', 'fever-or-shaking', 'no-pee'), 'today')

  // What lasts.
  raise('cancer-before', cancer, 'today')
  raise('losing-weight', ticked(shape, 'losing-weight'), 'within-days')
  raise('over-60-and-lasting', both(atLeast(age, 60), is(duration, ...weeks)), 'within-days')
  raise('red-painful-eye', ticked(a.morning, 'red-painful-eye'), 'today')
  raise(
    'stiff-mornings',
    both(
      ticked(a.morning, 'stiff-for-half-an-hour'),
      ticked(a.morning, 'better-with-moving', 'wakes-in-second-half-of-night', 'began-before-45'),
    ),
    'within-days',
  )
  raise('vision-and-stiff-shoulders', ticked(shoulders, 'vision-change'), 'now')
  raise(
    'headache-and-stiff-shoulders',
    ticked(shoulders, 'new-headache-or-sore-scalp', 'jaw-hurts-on-chewing'),
    'today',
  )
  raise('both-shoulders-stiff', ticked(shoulders, 'both-stiff-in-the-morning'), 'within-days')
  raise('same-in-any-position', ticked(constant, 'same-in-any-position'), 'within-days')
  raise('worse-for-over-a-week', ticked(since, 'worse-for-over-a-week'), 'within-days')
  raise('lump-or-shape', ticked(shape, 'lump', 'back-changed-shape'), 'within-days')
  raise('heat-marks', had(a.skin, 'marks-from-heat'), 'within-days')

  // How long, how bad, and who.
  const points = pointsOf(a)
  raise('several-weak-signs', points >= 2 ? YES : NO, 'within-days')
  raise('many-weak-signs', points >= 4 ? YES : NO, 'today')
  raise(
    'bad-after-a-day',
    both(
      atLeast(severity, 8),
      is(duration, 'one-to-three-days', 'three-days-to-a-week', 'one-to-two-weeks', 'two-to-six-weeks'),
    ),
    'within-days',
  )
  raise('over-six-weeks', is(duration, 'six-weeks-to-three-months', 'over-three-months'), 'within-days')
  raise('keeps-coming-back', is(duration, 'keeps-coming-back'), 'within-days')
  raise('no-reason-over-50', both(atLeast(age, 51), is(exertion, 'nothing')), 'within-days')
  raise('under-16', under(age, 16), 'within-days')
  const wakes = ticked(constant, 'wakes-me-and-turning-does-not-help')
  const changed = ticked(shape, 'losing-weight', 'lump', 'back-changed-shape')
  raise(
    'child-with-nerve-or-night-signs',
    both(under(age, 18), either(ticked(nerves, 'arm-or-belt'), both(wakes, changed))),
    'today',
  )
  const inUk = is(a.region, 'uk')
  raise('uk-age', both(inUk, either(under(age, 18), atLeast(age, 50))), 'within-days')
  raise('uk-no-clear-trigger', both(inUk, noClearTrigger(a)), 'within-days')
  raise('uk-over-a-week', both(inUk, is(duration, 'one-to-two-weeks', 'two-to-six-weeks')), 'within-days')
  raise('uk-not-changed-by-moving', both(inUk, notMechanical(a)), 'within-days')
  raise('uk-one-weak-sign', both(inUk, points >= 1 ? YES : NO), 'within-days')

  const because = ids.filter((_, at) => ranks[levels[at] ?? 'within-days'] === top)
  return {
    urgency: levels.find((level) => ranks[level] === top) ?? 'none',
    because,
    also: ids.filter((id) => !because.includes(id)),
  }
}
