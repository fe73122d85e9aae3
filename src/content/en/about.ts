/** The page on which Unknot is honest about itself. Dates of sources come from the rules. */
export const aboutWords = {
  title: 'About Unknot',
  lead: 'What it is for, what it is not for, and where it can be wrong.',
  parts: [
    {
      title: 'What it is for',
      lines: [
        'For people of 16 and over whose upper back has gone tight and sore.',
        'It asks about danger signs, and says how soon to get help.',
        'If it finds none, it shows ways to ease the pain at home, and what the labels of common painkillers say.',
      ],
    },
    {
      title: 'What it is not for',
      lines: [
        'It is not for emergencies. If you think it is one, call.',
        'It is not a doctor. It cannot see you, feel your back or run a test.',
        'It is not made for children under 16, or for pain after an accident.',
        'It does not replace the advice of anyone who treats you.',
      ],
    },
    {
      title: 'Where it can be wrong',
      lines: [
        'No clinician or pharmacist has signed it off yet.',
        'It was never tested on real patients. It was tried on made-up and retold people.',
        'It only knows what you tick. What you leave out, it cannot weigh.',
        'Danger signs are weak on their own. Some of our limits are careful guesses, and say so.',
        'Nearly all studies of heat, cold and gels were of the low back, the neck or the limbs, not the upper back.',
        'It sends many people to be seen who would have got better alone. We chose that.',
        'It knows medicine labels of the UK and the US only.',
      ],
    },
  ],
  read: (count: number, when: string) =>
    `We read our ${count} sources, labels among them, ${when}. Labels change: your own leaflet comes first.`,
  onDay: (day: string) => `on ${day}`,
  between: (first: string, last: string) => `between ${first} and ${last}`,
  harm: {
    title: 'If something went wrong',
    lead: 'If a medicine or a device may have harmed you, you can report it. If you feel ill, get help first.',
    uk: 'In the UK: the Yellow Card scheme, yellowcard.mhra.gov.uk.',
    us: 'In the US: FDA MedWatch, fda.gov/medwatch.',
    eu: 'In the EU: the medicines agency of your country.',
    elsewhere: 'Elsewhere: the medicines agency of your country.',
  },
  law: {
    title: 'For whoever offers Unknot to the public',
    text: 'This is orientation, not legal advice. In the US, software that suggests when to seek care is a device that the FDA may leave alone at low risk; naming painkillers for one person is the riskier half, so Unknot shows label information only. Claims must be true and backed, and state laws on health data apply. In the UK, software with a medical purpose is a device that must be registered with the MHRA, and use in the NHS also needs DTAC, DCB0129 and a named Clinical Safety Officer. In the EU, Rule 11 of the Medical Device Regulation makes such software class IIa or higher, which needs a notified body. Whoever offers it must settle this first.',
  },
  privacy: 'Your answers stay on this device. There is no account, and nothing is sent.',
} as const
