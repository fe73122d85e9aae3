import type { Person } from '../person.ts'

const common = {
  best: 'emergency',
  passes: ['emergency'],
} as const

/** E05 to E35. Their sheets end where the flow ends: at the first answer that needs the emergency number. */
export const emergencies: readonly Person[] = [
  {
    ...common,
    id: 'E05',
    title: 'A driver whose old ache now comes with stairs, sweat and short breath',
    include: ['emergency call or ED now', 'do not delay for home treatment', 'do not drive yourself'],
    exclude: [
      'self-care plan',
      'reassurance that it is muscular',
      'heat',
      'oral NSAID',
      'massage',
      'exercise',
    ],
    answers: () => ({ chest: ['breathless-at-rest', 'cold-sweat-or-sick', 'comes-with-effort'] }),
  },
  {
    ...common,
    id: 'E10',
    title: 'A week after a hip operation: chest pain on breathing, faint, a swollen calf',
    include: ['emergency call or ED now', 'do not delay for home treatment', 'do not drive yourself'],
    exclude: [
      'self-care plan',
      'reassurance that it is muscular',
      'heat',
      'massage',
      'oral NSAID',
      'stretching',
    ],
    answers: () => ({
      chest: ['pressure-in-chest', 'breathless-at-rest', 'faint-or-racing-heart', 'hurts-to-breathe-in'],
    }),
  },
  {
    ...common,
    id: 'E15',
    title: 'Pain down the spine that never lets up, then clumsy hands overnight',
    include: ['emergency call or ED now', 'do not delay for home treatment'],
    exclude: [
      'self-care plan',
      'reassurance that it is muscular',
      'stretching',
      'massage',
      'manipulation',
      'sedating muscle relaxant',
      'oral NSAID',
    ],
    answers: () => ({
      chest: 'none',
      nerves: ['legs-or-hands', 'arm-or-belt'],
      'legs-speed': 'hours-or-days',
    }),
  },
  {
    id: 'E20',
    title: 'Tea-coloured pee and arms that will not straighten after a comeback class',
    best: 'emergency',
    passes: ['emergency', 'urgent-same-day'],
    include: [
      'emergency call or ED now',
      'do not delay for home treatment',
      'dark-urine warning',
      'stop the offending medicine',
    ],
    exclude: [
      'self-care plan',
      'reassurance that it is muscular',
      'oral NSAID',
      'exercise',
      'massage',
      'stretching',
    ],
    answers: () => ({
      chest: 'none',
      nerves: ['arm-or-belt', 'muscle-hard-or-arms-stuck'],
      'arm-signs': ['tingling-or-numb'],
      since: ['dark-pee'],
    }),
  },
  {
    ...common,
    id: 'E25',
    title: 'Seven weeks pregnant: sudden shoulder-tip pain, dizzy on standing',
    include: ['emergency call or ED now', 'do not delay for home treatment', 'do not drive yourself'],
    exclude: [
      'self-care plan',
      'reassurance that it is muscular',
      'heat',
      'massage',
      'stretching',
      'oral NSAID',
    ],
    answers: () => ({
      chest: ['cold-sweat-or-sick', 'faint-or-racing-heart', 'sudden-or-tearing', 'hurts-to-breathe-in'],
    }),
  },
  {
    ...common,
    id: 'E30',
    title: 'Hard to wake after a heating pad lay over an opioid patch',
    include: [
      'emergency call or ED now',
      'do not delay for home treatment',
      'stop the offending medicine',
      'no heat near patch warning',
    ],
    exclude: [
      'self-care plan',
      'reassurance that it is muscular',
      'heat',
      'opioid or codeine',
      'sedating muscle relaxant',
      'hot tub or whole-body heat',
    ],
    gaps: [
      'Slow breathing (8 a minute) and tiny pupils have no option: the chest list knows only short of breath.',
      'The heat over the patch fits an option of the third list, but the flow ends on the second.',
    ],
    answers: () => ({ chest: 'none', nerves: ['face-speech-or-one-side'] }),
  },
  {
    id: 'E35',
    title: 'Cough, fever and a catch under the shoulder blade, breathing fast at 65',
    best: 'emergency',
    passes: ['emergency', 'urgent-same-day'],
    include: ['emergency call or ED now', 'do not delay for home treatment'],
    exclude: ['self-care plan', 'reassurance that it is muscular', 'massage', 'stretching', 'exercise'],
    gaps: ['A measured breathing rate and oxygen level can be told only as "breathing very fast".'],
    answers: () => ({
      chest: ['hurts-to-breathe-in'],
      breathing: ['cough-and-fever'],
      nerves: 'none',
      since: ['fever-or-very-ill'],
      'fever-with': ['fast-breathing'],
    }),
  },
]
