import { aWellAdult, but, has } from '../../support/people.ts'
import { now, selfCare, selfCareNot, today, type Scenario } from './scenario.ts'

const onlyBreathing = but(aWellAdult, { chest: ['hurts-to-breathe-in'] })

/** RF-07, RF-08, RF-23: the lungs. */
export const lungs: readonly Scenario[] = [
  [
    'pain on breathing in with coughing blood is an emergency',
    but(onlyBreathing, { breathing: ['coughing-blood'] }),
    now('breathing-pain-with-more'),
  ],
  [
    'pain on breathing in with a swollen leg is an emergency',
    but(onlyBreathing, { breathing: ['swollen-leg'] }),
    now('breathing-pain-with-more'),
  ],
  [
    'pain on breathing in with a new baby is an emergency',
    but(onlyBreathing, { breathing: ['pregnant-or-new-baby'] }),
    now('breathing-pain-with-more'),
  ],
  [
    'pain on breathing in, and a baby in the last six weeks told of later, is an emergency (RF-07)',
    but(onlyBreathing, has({ pregnancy: ['baby-in-last-6-weeks'] }), { where: ['over-blade'] }),
    now('breathing-pain-in-pregnancy'),
  ],
  [
    'pain on breathing in while breastfeeding an older baby is not that alarm',
    but(onlyBreathing, has({ pregnancy: ['breastfeeding'] })),
    selfCareNot('breathing-pain-in-pregnancy'),
  ],
  [
    'pain on breathing in with a clot risk is for today',
    but(onlyBreathing, { breathing: ['clot-risk'] }),
    today('breathing-pain-with-clot-risk', { not: ['breathing-pain-with-more'] }),
  ],
  [
    'pain on breathing in with a clot before is for today',
    but(onlyBreathing, has({ heart: ['clot-before'] })),
    today('clot-before'),
  ],
  [
    'a clot before, without pain on breathing, is not',
    but(aWellAdult, has({ heart: ['clot-before'] })),
    selfCareNot('clot-before'),
  ],
  [
    'pain on breathing in with cough and fever is for today',
    but(onlyBreathing, { breathing: ['cough-and-fever'] }),
    today('chest-infection'),
  ],
  [
    'a strain from coughing without fever is looked after at home',
    but(aWellAdult, { exertion: 'cough' }),
    selfCareNot('chest-infection'),
  ],
  [
    'a rib that hurts on breathing in and nothing else is looked after at home, without rib breathing',
    onlyBreathing,
    selfCare({
      not: [
        'breathing-pain-with-clot-risk',
        'breathing-pain-with-more',
        'chest-infection',
        'lung-disease-and-breathing-pain',
      ],
      cautions: ['breathing-pain'],
      withholds: ['rib-breathing'],
    }),
  ],
  [
    'pain on breathing in with lung disease is for today',
    but(onlyBreathing, has({ lungs: ['other-lung-disease'] })),
    today('lung-disease-and-breathing-pain'),
  ],
  [
    'pain on breathing in with asthma is not a lung disease of that kind',
    but(onlyBreathing, has({ lungs: ['asthma'] })),
    selfCareNot('lung-disease-and-breathing-pain'),
  ],
]
