/** The words that all tools share: the timers, the stretch player and the breathing. */
export const toolWords = {
  back: 'Plan',
  toPlan: 'Back to my plan',
  toStart: 'To the start',
  worse: 'It’s got worse',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  start: 'Start',
  yes: 'Yes',
  no: 'No',
  notSure: 'I’m not sure',

  cues: {
    summary: 'Sound, voice and shaking',
    legend: 'How should it tell you?',
    sound: 'A soft tone',
    speech: 'Spoken words',
    shake: 'A short shake',
    more: 'The words on the screen are always there. Turn your volume up to hear it.',
  },

  screen: {
    refused: 'This phone will not let us keep its screen on. The time still runs if it goes dark.',
    missing: 'This browser cannot keep the screen on. The time still runs if it goes dark.',
  },

  ring: {
    summary: 'If your phone locks',
    why: 'A web page cannot ring through a locked phone. Your own calendar can.',
    save: (time: string) => `Save a calendar alarm for ${time}`,
    saved: 'Open the file, and add it to your calendar.',
    failed: 'The file could not be made. Set an alarm on your phone instead.',
    notice: 'Also send me a notice',
    noticeStandings: {
      allowed: 'A notice will come too, while this page is open.',
      refused: 'Notices are off for Unknot. Nothing else changes.',
      missing: undefined,
      'not-asked': undefined,
    },
  },

  saving: {
    saving: 'Saving…',
    saved: 'Saved in your diary on this device.',
    full: 'Not saved: this device is full. Write down the time if you need it.',
    blocked: 'Not saved: this browser keeps nothing for us. Write down the time if you need it.',
  },
} as const
