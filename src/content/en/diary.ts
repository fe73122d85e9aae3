const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`)
const times = (n: number): string => (n === 1 ? '1 time' : `${n} times`)
const numbers = (n: number): string => (n === 1 ? '1 number' : `${n} numbers`)

/** A change of the number for pain, as "2 lower". A half stays a half. */
const change = (by: number): string =>
  by === 0 ? 'no change' : `${Math.abs(by)} ${by < 0 ? 'lower' : 'higher'}`

/** The diary: what it holds, what goes into it, the chart, and what it cannot tell. */
export const diaryWords = {
  title: 'Your diary',
  lead: 'It stays on this device. Heat, cold, stretches and breathing write themselves down.',
  reading: 'Reading your diary…',
  now: {
    ask: 'How bad is it now?',
    low: 'No pain',
    high: 'The worst I can think of',
    save: (pain: number) => `Save ${pain} of 10`,
  },
  add: {
    label: 'Write something else down',
    pain: 'Pain at another time',
    sleep: 'The night',
    trigger: 'What set it off',
    note: 'A note',
    dose: 'A painkiller',
  },
  done: {
    logged: 'Saved in your diary',
    changed: 'Saved in your diary',
    removed: 'Taken out of your diary',
    undone: 'Undone',
  },
  row: (what: string, time: string) => `${what}, ${time}`,
  unreadable: {
    title: 'We cannot read an older diary here',
    say: 'This browser keeps nothing for us. What you write now stays until you close the page.',
  },
  strange: {
    title: 'Part of your diary could not be read',
    say: 'We left it as it is. All the rest is here.',
  },

  chart: {
    title: 'Pain over time',
    label: (said: string) => `Chart of your pain. ${said}`,
    range: 'Show',
    ranges: {
      'three-days': '3 days',
      'two-weeks': '2 weeks',
      'this-spasm': 'This spasm',
      everything: 'Everything',
    },
    none: 'No number for your pain here yet. Two make a line.',
    fromTo: (first: number, last: number) => {
      if (first === last) return `${first} at first, and ${last} at last`
      return `From ${first} ${first > last ? 'down' : 'up'} to ${last}`
    },
    inTime: (course: string, length: string) => `${course}, in ${length}`,
    one: (pain: number) => `${pain} of 10 so far`,
    byDays: {
      1: 'The middle number of each day',
      7: 'The middle number of each week',
      28: 'The middle number of each 4 weeks',
    } as Readonly<Record<number, string>>,
    band: 'Each bar goes from the lowest to the highest number. The larger a mark below, the more often it was.',
    length: (milliseconds: number) => {
      const hours = Math.round(milliseconds / 3_600_000)
      if (hours < 2) return 'an hour or so'
      return hours < 36 ? `${hours} hours` : days(Math.round(hours / 24))
    },
    how: 'Tap a point, or use the arrow keys. Home and End go to the ends.',
    earlier: 'The number before',
    later: 'The number after',
    point: (when: string, pain: number) => `${when}: pain ${pain} of 10.`,
    from: (when: string) => `From ${when}:`,
    middleOf: (middle: number, many: number) => `pain ${middle} of 10, the middle of ${numbers(many)}.`,
    lowToHigh: (low: number, high: number) => `(${low} to ${high})`,
    between: (low: number, high: number) => `The lowest is ${low}, the highest ${high}.`,
    since: (done: string) => `Before it: ${done}.`,
    within: (done: string) => `In it: ${done}.`,
    done: (what: string, often: number) => (often === 1 ? what : `${what}, ${times(often)}`),
    lanes: {
      heat: 'Warmth',
      cold: 'Cold',
      medicine: 'Medicine',
      movement: 'Movement',
      calm: 'Calm',
    },
    table: {
      summary: 'The same as a table',
      caption: 'Your pain, number by number, with what you did before each',
      when: 'When',
      pain: 'Pain',
      done: 'Done before it',
      nothing: 'Nothing written down',
    },
  },

  days: {
    title: 'Day by day',
    empty: 'Nothing here yet. Your first number begins it.',
    today: (date: string) => `Today, ${date}`,
    yesterday: (date: string) => `Yesterday, ${date}`,
    earlier: 'Earlier days',
    later: 'Later days',
    newest: 'The newest days',
    goTo: 'Go to a day',
    goToHint: 'It shows that day, and the days before it.',
    none: 'Nothing was written down on or before that day.',
    change: 'Change',
    look: 'Look',
    notKept: 'Not saved',
  },

  form: {
    titles: {
      pain: 'How bad was it?',
      sleep: 'How was the night?',
      trigger: 'What set it off?',
      note: 'Write a note',
      go: 'When was it?',
      hurt: 'A stretch that hurt',
    },
    hours: 'How many hours did you sleep?',
    hoursHint: 'If you know it. A guess will do.',
    hoursSuffix: 'hours',
    triggerHint: 'Tick all that may have set it off.',
    note: 'Your note',
    noteHint: 'It stays on this device, like all of your diary.',
    time: 'The day and time',
    timeHint: 'Change it if it was earlier.',
    nightHint: 'The day you woke up.',
    save: 'Save',
    saveChange: 'Save the change',
    remove: 'Take it out',
    missing: {
      pain: 'Choose a number from 0 to 10',
      night: 'Choose how the night was',
      hours: 'Write the hours as a number from 0 to 24, or leave it empty',
      triggers: 'Tick at least one',
      text: 'Write something down',
      wall: 'Choose a day and time that are not still to come',
    },
    goStays: 'The app wrote this down by itself. You can put its time right, or take it out.',
    hurtStays:
      'The app wrote this down when you said that it hurt. Take it out, and the stretch comes back as it was.',
  },

  said: {
    triage: 'What you told us',
    'check-in': 'What you said then',
    result: 'What we said',
    cannot: 'Why this cannot be changed',
    why: 'We build on what you told us here, sign by sign. If a danger sign could be taken out, you might be told too little. Something was wrong, or is new? Look again now. The new answers count from then on.',
    again: 'Look again',
    pain: 'Pain then',
    helped: 'What helped',
    groups: { signs: 'Danger signs', going: 'How it went' },
  },

  helps: {
    title: 'What seems to help',
    link: 'What seems to help',
    lead: 'We hold the number before something against the number after it.',
    limits: (fewest: number) =>
      `We look at your last number in the 2 hours before. Then at your first number 1 to 6 hours after. We say nothing of a thing with fewer than ${fewest} such pairs.`,
    cannotTell: 'We can’t tell if it did that: pain often eases by itself.',
    after: (lower: number, pairs: number) => `Your number was lower after it ${lower} of ${pairs} times.`,
    counts: (same: number, higher: number) => `It was the same ${times(same)}, and higher ${times(higher)}.`,
    middle: (by: number) => `The middle change: ${change(by)}.`,
    together: (together: number, pairs: number) =>
      `In ${together} of the ${pairs}, you did something else too.`,
    medicines: 'Painkillers',
    medicinesNote:
      'What a pack allows stays the limit, whatever stands here. Ask a pharmacist before you change anything.',
    tooFew: 'Too few to say anything',
    pairs: (pairs: number, fewest: number) => `${pairs} of ${fewest} pairs`,
    none: 'Nothing to hold against each other yet. Give a number before something, and another 1 to 6 hours after.',
    told: 'What you said at check-ins',
    saidHelped: (name: string, often: number) => `${name}: you said ${times(often)} that it helped`,
    stretchesTitle: 'The stretches',
  },

  spasms: {
    title: 'Your spasms',
    latest: 'the latest',
    began: (date: string) => `Began ${date}`,
    one: (date: string) => `The spasm of ${date}`,
    open: 'Open',
    looks: 'What you told us',
    compare: 'Compare it with',
    compareTitle: 'Two spasms side by side',
    none: 'This spasm is not in your diary',
    toDiary: 'Back to your diary',
    what: 'What',
    rows: {
      lasted: 'How long',
      first: 'First number',
      worst: 'Worst number',
      last: 'Last number',
      half: 'Until half the pain',
      told: 'What we said',
      checkIns: 'Check-ins',
      doses: 'Painkillers',
      done: 'What you did',
      helped: 'What helped, you said',
    },
    soFar: (length: string) => `${length} so far`,
    underADay: 'Under a day',
    days,
    notYet: 'Not reached',
    unknown: 'Not told',
    nothing: 'Nothing written down',
    doses: (many: number, aDay: string) =>
      many === 0 ? 'None written down' : `${times(many)}, about ${aDay} a day`,
    times,
    ofTen: (pain: number) => `${pain} of 10`,
    limits: 'Only what you wrote down counts. Two spasms can differ for many reasons.',
  },
} as const
