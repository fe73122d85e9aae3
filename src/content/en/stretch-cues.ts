import type { FlowPart, StretchId } from '../../rules/index.ts'

/** A line that may name the side that is worked, or which way round, and the other one. */
type Line = string | ((way: string, other: string) => string)

/** One way of doing a stretch: how to get there, and what to do then. One instruction a sentence. */
export interface StretchCues {
  readonly ready: Line
  /** What to change for the other side, where that is less than all of `ready`. */
  readonly change?: Line
  /** Into the pose, what to mind in it, and out again. */
  readonly move?: Line
  readonly hold?: Line
  readonly release?: string
  /** What flows without a stop. */
  readonly parts?: Partial<Record<FlowPart, Line>>
}

/** The usual way and the gentler one. Section 5.2: what the cards of the remedies say, cut down to what can be said in time. */
export const stretchCues = {
  'shoulder-blade-squeeze': {
    usual: {
      ready: 'Sit tall. Let your arms hang.',
      move: 'Draw your shoulder blades back and down.',
      release: 'Let go slowly.',
    },
    gentler: {
      ready: 'Lie on your back in bed.',
      move: 'Press your shoulder blades softly down.',
      release: 'Let go slowly.',
    },
  },
  'shoulder-rolls': {
    usual: {
      ready: 'Sit or stand. Let your arms hang.',
      parts: { lift: 'Lift.', roll: (way) => `Roll ${way}.`, drop: 'Drop. Breathe out.' },
    },
    gentler: {
      ready: 'Sit or stand. Move only a little.',
      parts: { lift: 'Lift a little.', roll: 'Stay there.', drop: 'Let them drop.' },
    },
  },
  'chin-tuck': {
    usual: {
      ready: 'Sit with your back supported. Look straight ahead.',
      move: 'Slide your chin straight back.',
      release: 'Let it come forward.',
    },
    gentler: {
      ready: 'Lie on your back. Rest your head on a pillow.',
      move: 'Make a tiny nod.',
      release: 'Rest your head.',
    },
  },
  'side-neck-stretch': {
    usual: {
      ready: (way) => `Sit on your ${way} hand.`,
      move: (_, other) => `Tip your ear towards your ${other} shoulder.`,
      hold: (_, other) => `Rest your ${other} hand on your head. Do not pull.`,
      release: 'Come back slowly.',
    },
    gentler: {
      ready: 'Sit tall. Use no hands.',
      move: (_, other) => `Tip your head half-way ${other}.`,
      release: 'Come back slowly.',
    },
  },
  'nose-to-armpit': {
    usual: {
      ready: (_, other) => `Sit tall. Turn your head half-way to the ${other}.`,
      move: (_, other) => `Look down towards your ${other} armpit.`,
      hold: (_, other) => `Rest your ${other} hand on the back of your head. Its weight is enough.`,
      release: 'Look up slowly.',
    },
    gentler: {
      ready: (_, other) => `Sit tall. Use no hands. Turn your head a little to the ${other}.`,
      change: (_, other) => `Turn your head a little to the ${other}.`,
      move: 'Look down with your eyes and chin.',
      release: 'Look up slowly.',
    },
  },
  'upper-back-hug': {
    usual: {
      ready: 'Sit. Cross your arms and hold your shoulders.',
      move: 'Round your upper back softly.',
      hold: 'Breathe between your shoulder blades.',
      release: 'Sit up slowly.',
    },
    gentler: {
      ready: 'Sit. Link your fingers in front of you.',
      move: 'Reach a little forward.',
      release: 'Come back slowly.',
    },
  },
  'cat-cow': {
    usual: {
      ready: 'Sit with your hands on your thighs.',
      parts: { round: 'Breathe out. Round your back.', arch: 'Breathe in. Arch a little.' },
    },
    gentler: {
      ready: 'Sit with your hands on your thighs. Move only a tiny bit.',
      parts: { round: 'Breathe out. Round a little.', arch: 'Breathe in. Arch a little.' },
    },
  },
  'chair-back-lean': {
    usual: {
      ready: 'Sit against the back of the chair. Put your hands behind your neck.',
      move: 'Breathe out. Lean back a little.',
      hold: 'Keep your lower ribs down.',
      release: 'Sit up slowly.',
    },
    gentler: {
      ready: 'Put a rolled towel behind your mid-back. Put your hands behind your neck.',
      move: 'Breathe out. Lean back very little.',
      hold: 'Keep your lower ribs down.',
      release: 'Sit up slowly.',
    },
  },
  'open-book': {
    usual: {
      ready: (_, other) => `Lie on your ${other} side. Bend your knees. Put your arms out in front.`,
      change: (_, other) => `Roll over slowly, on to your ${other} side.`,
      move: 'Lift your top arm up and back.',
      hold: 'Look at your hand.',
      release: 'Bring your arm back.',
    },
    gentler: {
      ready: 'Sit. Hold the back of the chair.',
      move: (way) => `Turn a little to the ${way}.`,
      release: 'Turn back slowly.',
    },
  },
  'doorway-stretch': {
    usual: {
      ready: (way) => `Stand in a doorway. Put your ${way} forearm on the frame.`,
      move: 'Step forward slowly.',
      release: 'Step back slowly.',
    },
    gentler: {
      ready: 'Put your hands on your hips.',
      move: 'Ease your elbows back.',
      release: 'Let them come forward.',
    },
  },
  'cross-body-stretch': {
    usual: {
      ready: (way) => `Sit or stand. Lift your ${way} arm in front of you.`,
      move: (_, other) => `Draw it across with your ${other} hand.`,
      hold: 'Keep that shoulder down.',
      release: 'Let go slowly.',
    },
    gentler: {
      ready: 'Sit. Cross your arms and hold your shoulders.',
      move: 'Hug yourself softly.',
      release: 'Let go slowly.',
    },
  },
  'thread-the-needle': {
    usual: {
      ready: 'Kneel on all fours on something soft.',
      move: (way) => `Slide your ${way} arm under your body.`,
      hold: 'Let that shoulder sink.',
      release: 'Push back up slowly.',
    },
    gentler: {
      ready: 'Sit tall.',
      move: (way) => `Reach across with your ${way} arm.`,
      hold: 'Turn a little with it.',
      release: 'Come back slowly.',
    },
  },
  'childs-pose': {
    usual: {
      ready: 'Kneel. Sit back towards your heels. Walk your hands forward.',
      move: (_, other) => `Walk your hands to the ${other}.`,
      hold: (way) => `Breathe into your ${way} side.`,
      release: 'Walk them back.',
    },
    gentler: {
      ready: 'Sit at a table. Put your hands on it.',
      move: 'Slide your hands forward.',
      release: 'Slide them back slowly.',
    },
  },
  'rib-breathing': {
    usual: {
      ready: 'Lie on your side with a pillow under your ribs, or sit.',
      parts: { 'breathe-in': 'Breathe in, low and wide.', 'breathe-out': 'Breathe out slowly.' },
    },
    gentler: {
      ready: 'Sit. Rest your hands on your ribs.',
      parts: { 'breathe-in': 'Take a small breath in.', 'breathe-out': 'Breathe out slowly.' },
    },
  },
} as const satisfies Record<StretchId, { usual: StretchCues; gentler: StretchCues }>
