import type { RemediesWords } from '../../words.ts'

/** What comes first: easy movement, and what to do in a cramp or with a fresh swelling. */
export const movement = {
  'rest-then-move': {
    name: 'Rest, then move',
    title: 'Rest the sore part, then move a little',
    short: 'There is fresh swelling or a bruise. Spare that part for now, and keep the rest of you moving.',
    how: [
      'Stop what hurt it.',
      'Find a position that eases the pain, with your arm or back supported.',
      'Get up and walk slowly on flat ground.',
      'Let your arms hang loose as you walk.',
      'Do not stretch or press on the swelling.',
      'Lift nothing heavy for 2 to 3 days.',
    ],
    howLong: '5 to 10 minutes of easy walking each time.',
    howOften: '3 times a day. Spare the sore part for 1 to 3 days, then use it a little more each day.',
    stopIf:
      'The swelling grows, or the pain turns sharp or spreads. You get pins and needles, weakness or dizziness. Chest pain or trouble breathing needs your emergency number now.',
    why: 'UK health advice is to keep moving as comfort allows, not long rest. No trial has tested this for the upper back alone.',
  },
  'cramp-stretch': {
    name: 'A held stretch for a cramp',
    title: 'Let the cramp go with a slow stretch',
    short: 'Stop, sit down and hold a soft stretch until the muscle lets go.',
    how: [
      'Stop what you are doing.',
      'Sit with your back supported.',
      'Breathe out slowly.',
      'Cross your arms and hug your shoulders.',
      'Let your upper back round a little, in the way that eases it.',
      'Hold for 15 to 30 seconds and keep breathing.',
      'Let go, rest, and do it again up to 5 times.',
      'If you are hot and sweaty, sip some water.',
      'Gentler: leave out the hug. Sit back and draw your shoulder blades softly together.',
    ],
    howLong: '2 to 3 minutes: up to 5 holds of 15 to 30 seconds.',
    howOften: 'When the cramp grips. If it has not eased in 60 minutes, check your answers again.',
    stopIf:
      'The pain is sharp or spreads. You get pins and needles, weakness or dizziness. Chest pain or trouble breathing needs your emergency number now.',
    why: 'A soft stretch is the usual help for a cramp from exercise. Experts agree on it more than trials have shown it.',
  },
  'easy-movement': {
    name: 'Easy movement',
    title: 'Move a little, often',
    short: 'Short, easy walks stop the muscles from getting stiffer. Staying in bed slows you down.',
    how: [
      'Stand up slowly. From bed, roll on to your side first.',
      'Walk about at an easy pace.',
      'Let your arms swing loosely.',
      'Roll your shoulders if that feels good.',
      'Keep the pain at 3 out of 10 or less.',
      'Carry on with normal things in smaller amounts.',
    ],
    howLong: '5 to 10 minutes each time.',
    howOften: '3 times a day, and a few steps each hour you are awake.',
    stopIf:
      'The pain is sharp, spreads, or goes above 5 out of 10. You get pins and needles, weakness or dizziness. Chest pain or trouble breathing needs your emergency number now.',
    why: 'UK health guidelines advise moving rather than bed rest for back pain. That comes mostly from the low back.',
  },
} satisfies Partial<RemediesWords>
