/** Who to call, by region. Only numbers that the clinical reference names. */
export interface Help {
  readonly emergency: { readonly number: string; readonly tel: string }
  /** Where to turn the same day, and a number for it where one serves the whole region. */
  readonly today: { readonly say: string; readonly call?: { readonly label: string; readonly tel: string } }
  readonly withinDays: string
  readonly crisis: { readonly say: string; readonly tel?: string }
  readonly poison: { readonly say: string; readonly tel?: string }
  readonly silentCall?: string
  /** The line of 1.4 that stands on every plan in the UK. */
  readonly onEveryPlan?: string
}

export const help = {
  uk: {
    emergency: { number: '999', tel: 'tel:999' },
    today: {
      say: 'Call 111. It is free and open day and night. Or use 111.nhs.uk.',
      call: { label: 'Call 111', tel: 'tel:111' },
    },
    withinDays: 'Book a GP, a physio or another clinician. You can also ask 111 or a pharmacist.',
    crisis: { say: 'You can call Samaritans on 116 123 at any hour, free.', tel: 'tel:116123' },
    poison: {
      say: 'For too much of a medicine, call 999 if you feel ill and 111 if you do not. Do not wait to feel ill.',
      tel: 'tel:111',
    },
    silentCall: 'Can’t speak? Call 999 on your mobile, listen, then press 55.',
    onEveryPlan:
      'The NHS says to ask a GP or 111 about pain at the top of your back, between your shoulders. You can call 111 at any time.',
  },
  us: {
    emergency: { number: '911', tel: 'tel:911' },
    today: {
      say: 'Go to an urgent care center or an emergency room today. Or call your doctor’s office or nurse line now.',
    },
    withinDays: 'Book your doctor, a physical therapist or a clinic.',
    crisis: { say: 'You can call or text 988 at any hour, free.', tel: 'tel:988' },
    poison: {
      say: 'For too much of a medicine, call Poison Control on 1-800-222-1222 at once. Do not wait to feel ill.',
      tel: 'tel:18002221222',
    },
  },
  eu: {
    emergency: { number: '112', tel: 'tel:112' },
    today: {
      say: 'Call your doctor or your local out-of-hours service now. Or go to an emergency department today.',
    },
    withinDays: 'Book your doctor or a physiotherapist.',
    crisis: { say: 'Call 112, or your country’s crisis line.', tel: 'tel:112' },
    poison: {
      say: 'For too much of a medicine, call 112 or your poison centre at once. Do not wait to feel ill.',
      tel: 'tel:112',
    },
  },
  elsewhere: {
    emergency: { number: '112', tel: 'tel:112' },
    today: {
      say: 'Call your doctor or your local out-of-hours service now. Or go to an emergency department today.',
    },
    withinDays: 'Book your doctor or a physiotherapist.',
    crisis: { say: 'Call your emergency number, or your country’s crisis line.', tel: 'tel:112' },
    poison: {
      say: 'For too much of a medicine, call your emergency number or poison centre at once. Do not wait to feel ill.',
      tel: 'tel:112',
    },
  },
} as const satisfies Record<string, Help>

export type Region = keyof typeof help

/** The help of a region, as one type. */
export const helpIn = (region: Region): Help => help[region]

/** What to look out for before anything else, and at any time after. The hard stops, gathered. */
export const emergencySigns = [
  'pain, pressure or tightness in your chest, jaw, throat or upper tummy',
  'trouble breathing, a cold sweat, or feeling faint',
  'a sudden, very bad or tearing pain',
  'a drooping face, trouble speaking or seeing, or confusion',
  'weak, numb or wobbly legs, or weakness on one side',
  'numbness round your bottom, or trouble with pee or poo',
  'a crash, a bad fall or a hard hit just before',
] as const

/** The same on one short line, for a plan. */
export const emergencySignsShort =
  'Chest pain or tightness, trouble breathing, a sudden tearing pain, a drooping face, weak or numb legs, trouble with pee or poo'

/** For someone in a crisis, before the number to call. */
export const notAlone = 'You do not have to carry this alone.'
