import { notAlone } from './help.ts'
/** The words of the three alarms. No remedy, no reassurance, one call. */
export const alarms = {
  youToldUs: 'You told us:',
  notSureAbout: (what: string) => `you were not sure about: ${what}`,
  age: (years: number) => `you are ${years}`,
  pain: (score: number) => `the pain is ${score} out of 10`,
  whatToSay: 'What you can say',
  /** Said by the person, to whoever answers. */
  say: {
    age: (years: number) => `I am ${years}.`,
    pain: 'I have pain in my upper back.',
    howLong: (duration: string) => `How long: ${duration}.`,
    howBad: (score: number) => `It is ${score} out of 10 now.`,
    told: (answers: string) => `I told a self-check app: ${answers}.`,
    take: (medicines: string) => `I take ${medicines}.`,
  },
  copy: 'Copy these words',
  copied: 'Copied',
  mistake: 'I ticked that by mistake',
  now: {
    kicker: 'Emergency',
    title: (number: string) => `Call ${number} now`,
    call: (number: string) => `Call ${number}`,
    untilHelp: 'Until help comes',
    steps: [
      'Stop what you are doing. Sit or lie still.',
      'Do not drive yourself.',
      'Do not wait to try anything at home first.',
      'Unlock your door. Keep your phone near.',
      'Take off any heat pack. Take nothing more, unless they tell you to.',
      'Stay with someone if you can.',
    ],
    fall: 'Keep your neck and back as still as you can. Do not get up.',
    medicine:
      'Stop the medicine, cream or patch. Take off any heat, rub or patch. Keep the pack to show them.',
    maybeMedicine:
      'If a medicine or a patch may be the cause: stop it, and take off any heat, rub or patch. Keep the pack to show them.',
    darkPee: 'Stop exercise. Stop any anti-inflammatory such as ibuprofen. Tell them the colour of your pee.',
    noCall: 'If you cannot call, ask someone near you to call.',
  },
  today: {
    kicker: 'Needs care today',
    title: 'Get help today',
    ifNot: (time: string) =>
      `If you cannot get through by ${time}, go to an urgent care centre or an emergency department.`,
    worse: (signs: string, number: string) => `${signs}: do not wait. Call ${number}.`,
    call: (number: string) => `Worse? Call ${number}`,
    until: 'Until you are seen',
    steps: [
      'Do not try to treat it at home first.',
      'Stop hard exercise and heavy lifting.',
      'Do not have it rubbed hard or cracked.',
      'Bring your medicines, or a list of them.',
    ],
    noAntiInflammatory:
      'Do not use ibuprofen, naproxen or aspirin until someone has seen you, unless they were prescribed for you. They can cause bleeding, strain the kidneys, or hide how ill you are.',
    keepMedicines: 'Do not stop a medicine that was prescribed for you without asking.',
  },
  days: {
    kicker: 'Not an emergency',
    title: 'See someone in the next 3 days',
    by: (date: string) => `Book it for some time before ${date}.`,
    late: 'Those 3 days are over. If nobody has seen you yet, book it today.',
    netNow: (signs: string, number: string) => `${signs}: call ${number} at any time.`,
    comfort: 'Until then, for comfort',
    noComfort: 'Until then',
    steps: [
      'Move gently, as far as is comfortable.',
      'Stop what sets it off. Do not push through the pain.',
      'Do not have it rubbed hard, cracked or needled.',
    ],
    noAntiInflammatory:
      'Do not start ibuprofen, naproxen or aspirin for this before you are seen. They can cause bleeding, strain the kidneys, or hide how ill you are.',
    sooner: 'Get help today if you get a fever, if it gets worse, or if your arm gets weak.',
    bone: 'Until you are seen, do not bend forward, lift or twist.',
    stopAntiInflammatory:
      'If you bought ibuprofen, naproxen or aspirin for this pain yourself, stop now. Ask a pharmacist what to use. Black poo or vomiting blood is an emergency.',
  },
  net: 'Your safety net',
  crisis: notAlone,
  safety: 'If someone hurt you, you can tell whoever sees you. They can help to protect you.',
} as const
