import { all, any } from '../../language/condition.ts'
import { redFlag } from '../../language/row.ts'
import { age } from '../../questions/about-you.ts'
import { breathing, chest, chestUnsure, effort, nerves, nervesUnsure, sinceUnsure } from '../../questions/danger-signs.ts'
import { severity, where } from '../../questions/the-pain.ts'
import { heart } from '../../questions/your-health.ts'

const nature = 'heart-or-lungs'

/** RF-01 to RF-08, RF-17, RF-23, and SI-04: the heart, the great vessels, the lungs. */
export const heartAndLungs = [
  redFlag({ id: 'pressure-in-chest', row: 'RF-01', urgency: 'now', nature, when: chest.includes('pressure-in-chest'), source: ['R6', 'R3'] }),
  redFlag({ id: 'heavy-arm', row: 'RF-01', urgency: 'now', nature, when: chest.includes('heavy-arm'), source: ['R6'] }),
  redFlag({ id: 'breathless-at-rest', row: 'RF-02', urgency: 'now', nature, when: chest.includes('breathless-at-rest'), source: ['R6', 'R20'] }),
  redFlag({ id: 'cold-sweat-or-sick', row: 'RF-02', urgency: 'now', nature, when: chest.includes('cold-sweat-or-sick'), source: ['R6'] }),
  redFlag({ id: 'faint-or-racing-heart', row: 'RF-02', urgency: 'now', nature, when: chest.includes('faint-or-racing-heart'), source: ['R6'] }),
  redFlag({ id: 'unusually-tired-with-heart-risk', row: 'RF-02', urgency: 'today', nature, ifUnsure: 'no-change', when: heart.includes('unusually-tired'), source: ['R6', 'policy'] }),
  redFlag({ id: 'attacks-on-effort', row: 'RF-03', urgency: 'now', nature, when: effort.includes('there-now-or-at-rest', 'over-fifteen-minutes', 'more-often', 'over-forty-with-risk'), source: ['R6', 'policy'] }),
  redFlag({ id: 'comes-with-effort', row: 'RF-03', urgency: 'today', nature, when: chest.includes('comes-with-effort'), source: ['R6'] }),
  redFlag({ id: 'sudden-or-tearing', row: 'RF-04', urgency: 'now', nature, when: chest.includes('sudden-or-tearing'), source: ['R7', 'R7b'] }),
  redFlag({ id: 'torn-artery-risk-and-bad-pain', row: 'RF-05', urgency: 'now', nature, ifUnsure: 'no-change', when: all(heart.includes('aneurysm-or-torn-artery-risk'), severity.atLeast(7)), source: ['R7b'] }),
  redFlag({ id: 'breathing-pain-with-more', row: 'RF-07', urgency: 'now', nature, when: breathing.includes('coughing-blood', 'swollen-leg', 'pregnant-or-new-baby'), source: ['R20'] }),
  redFlag({ id: 'breathing-pain-with-clot-risk', row: 'RF-07', urgency: 'today', nature, when: breathing.includes('clot-risk'), source: ['R20'] }),
  redFlag({ id: 'clot-before', row: 'RF-07', urgency: 'today', nature, ifUnsure: 'no-change', when: all(chest.includes('hurts-to-breathe-in'), heart.includes('clot-before')), source: ['R20'] }),
  redFlag({ id: 'chest-infection', row: 'RF-23', urgency: 'today', nature: 'infective', when: breathing.includes('cough-and-fever'), source: ['R3'] }),
  redFlag({ id: 'bad-pain-elsewhere-over-55', row: 'RF-17', urgency: 'now', nature, when: all(age.atLeast(55), severity.atLeast(7), where.includes('lower-or-side', 'ribs-or-tummy')), source: ['R7b'] }),
  redFlag({ id: 'bad-pain-over-55', row: 'RF-17', urgency: 'today', nature, when: all(age.atLeast(55), severity.atLeast(7)), source: ['policy'] }),
  redFlag({ id: 'worst-imaginable', row: '1.2', urgency: 'today', nature, when: severity.atLeast(10), source: ['policy'] }),
  redFlag({ id: 'unsure-and-very-ill', row: 'SI-04', urgency: 'now', nature, when: any(chestUnsure.is('very-ill-or-worse'), nervesUnsure.is('very-ill-or-worse'), sinceUnsure.is('very-ill-or-worse')), source: ['policy'] }),
  redFlag({ id: 'face-speech-or-one-side', row: 'RF-06', urgency: 'now', nature: 'neurological', when: nerves.includes('face-speech-or-one-side'), source: ['R7b'] }),
  redFlag({ id: 'new-neck-pain-and-dizzy', row: 'RF-20', urgency: 'now', nature: 'neurological', when: nerves.includes('new-neck-pain-and-dizzy'), source: ['R18'] }),
] as const
