import type { RemediesWords } from '../../words.ts'

/** What every card of section 5.2 says, by its rules in 5.1. */
export const warmUp = 'First walk about or swing your arms softly for 2 minutes.'
export const unsure =
  'Stretches are for comfort. Nobody has tested this one well for the upper back, so any gain may be small.'
export const stop =
  'The pain is sharp, spreads, or goes above 5 out of 10. You get pins and needles, weakness or dizziness. Chest pain or trouble breathing needs your emergency number now.'

/** The cards of section 5.2 for the first days. */
export const stretches = {
  'shoulder-blade-squeeze': {
    name: 'Shoulder-blade squeeze',
    title: 'Squeeze your shoulder blades',
    short: 'Draw your shoulder blades back and down, as if into your back pockets.',
    how: [
      'Sit tall with your arms by your sides.',
      'Breathe out and draw your shoulder blades back and down.',
      'Hold softly and keep breathing.',
      'Let go slowly.',
      'Gentler: lie on your back in bed. Press your shoulder blades softly down.',
    ],
    howLong: 'Hold for 5 seconds. Do 8 to 10.',
    howOften: '2 to 3 times a day.',
    stopIf: stop,
    why: `It wakes the muscles between your shoulder blades without much load. ${unsure}`,
  },
  'shoulder-rolls': {
    name: 'Slow shoulder rolls',
    title: 'Roll your shoulders slowly',
    short: 'Lift, roll back and drop with a breath out.',
    how: [
      'Sit or stand with your arms loose.',
      'Lift your shoulders.',
      'Roll them back.',
      'Let them drop as you breathe out.',
      'After 8, roll them the other way.',
      'Gentler: only lift a little and let them drop.',
    ],
    howLong: 'Each part takes 1 to 2 seconds. Do 8 each way.',
    howOften: '3 times a day. At a desk, do them every 30 to 60 minutes.',
    stopIf: stop,
    why: `It moves the muscles at the top of your shoulders. ${unsure}`,
  },
  'chin-tuck': {
    name: 'Chin tuck',
    title: 'Glide your chin straight back',
    short: 'A small slide back of the head, with your eyes level.',
    how: [
      'Sit with your back supported.',
      'Look straight ahead.',
      'Slide your chin straight back, as if to make a double chin.',
      'Do not tip your head up or down.',
      'Let it come forward again.',
      'Gentler: lie on your back with your head on a pillow. Make a tiny nod.',
    ],
    howLong: 'Hold for 5 seconds. Do 8.',
    howOften: '2 to 3 times a day.',
    stopIf: `Your arm tingles more. ${stop}`,
    why: `It works the small muscles that hold your head up. ${unsure}`,
  },
  'upper-back-hug': {
    name: 'Upper-back hug',
    title: 'Hug yourself and round your upper back',
    short: 'Breathe into the space between your shoulder blades.',
    how: [
      'Sit on a chair.',
      'Cross your arms and hold the opposite shoulders.',
      'Round your upper back softly.',
      'Breathe slowly into the space between your shoulder blades.',
      'Sit up again slowly.',
      'Gentler: link your fingers and reach only 10 cm (4 inches) forward.',
    ],
    howLong: 'Hold for 20 to 30 seconds. Do 3 to 4.',
    howOften: '2 to 3 times a day.',
    stopIf: stop,
    why: `It stretches the muscles between your shoulder blades. ${unsure}`,
  },
  'cat-cow': {
    name: 'Cat and cow',
    title: 'Round and arch your back softly',
    short: 'Slow waves of the back, in time with your breath.',
    how: [
      'Sit with your hands on your thighs, or kneel on all fours.',
      'Breathe out and round your back.',
      'Breathe in and arch it a little.',
      'Keep going, slowly, without a stop at either end.',
      'Gentler: stay on the chair and move only a tiny bit.',
    ],
    howLong: '2 to 3 seconds each way. Do 8 to 10 rounds.',
    howOften: '2 to 3 times a day.',
    stopIf: `Your wrists or knees hurt on all fours. ${stop}`,
    why: `It moves each part of your back a little. ${unsure}`,
  },
  'rib-breathing': {
    name: 'Rib breathing',
    title: 'Breathe into the sore side',
    short: 'Low, wide breaths move the ribs and the muscles between them.',
    how: [
      'Lie on your side with a pillow under your ribs, or sit.',
      'Breathe in, low and wide, for 4 seconds.',
      'Send the breath into the sore side.',
      'Breathe out for 6 seconds.',
      'Gentler: rest your hands on your ribs and take smaller breaths.',
    ],
    howLong: '6 to 8 slow breaths.',
    howOften: '2 to 3 times a day.',
    stopIf: `A breath in brings sharp pain: check your answers again. ${stop}`,
    why: `It moves your ribs from the inside. Slow breathing itself has small trials that found a little less pain. ${unsure}`,
  },
  'side-neck-stretch': {
    name: 'Side neck stretch',
    title: 'Tip your ear towards your shoulder',
    short: 'A slow, soft pull along the side of your neck.',
    how: [
      warmUp,
      'Sit on one hand.',
      'Tip your head away from that side until you feel a soft pull.',
      'Rest your other hand on your head. Do not pull.',
      'Breathe and hold still.',
      'Come back slowly and change sides.',
      'Gentler: use no hand and go only half as far.',
    ],
    howLong: 'Hold for 20 to 30 seconds. Do 3 on each side.',
    howOften: '2 to 3 times a day.',
    stopIf: stop,
    why: `It stretches the muscle from your neck to your shoulder. ${unsure}`,
  },
} satisfies Partial<RemediesWords>
