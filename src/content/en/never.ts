import type { NeverWords } from '../words.ts'

/** What people look for, and why Unknot does not suggest it. */
export const neverWords = {
  hydrocortisone: {
    name: 'Hydrocortisone cream',
    answer:
      'Hydrocortisone cream is for itchy skin and rashes. Its label is for the skin only, and we found no trial of it for a muscle. Nobody expects it to help as deep as a muscle.',
  },
  'steroid-tablets': {
    name: 'Steroid tablets',
    answer:
      'Steroid tablets are a doctor’s decision. They can raise blood sugar, thin the bones, change your mood and let infections in. There is no good proof that they help this pain. If a doctor gave you some, do not stop them without asking.',
  },
  'muscle-relaxants': {
    name: 'Muscle relaxants',
    answer:
      'Muscle relaxants, such as diazepam, need a doctor. Trials found a very small gain and more side effects. They can make you drowsy, lead to falls and be hard to stop. If a doctor gave you some, do not drive, and have no alcohol or strong painkillers with them.',
  },
  'codeine-and-opioids': {
    name: 'Codeine and other strong painkillers',
    answer:
      'Codeine, tramadol and the like can make you drowsy and are hard to stop. A doctor or pharmacist has to weigh that up with you. If you have some, do not drive, and have no alcohol. Co-codamol holds paracetamol too.',
  },
  aspirin: {
    name: 'Aspirin for pain',
    answer:
      'Aspirin harms the stomach more than other painkillers do. It is not for anyone under 16. If a doctor gave you a small daily aspirin, keep on with it. If you fear it is your heart, call your emergency number and let them decide about aspirin.',
  },
  'us-diclofenac-gel': {
    name: 'Diclofenac gel in the US',
    answer:
      'The US gel is for arthritis of the hand, wrist, elbow, foot, ankle or knee. Its label says not to use it for strains, sprains, bruises or sports injuries. It has not been shown to help the back. Other countries have other labels.',
  },
  'two-anti-inflammatories': {
    name: 'Two anti-inflammatories at once',
    answer:
      'Two anti-inflammatories at once add harm to the stomach, kidneys and heart. In one trial of low back pain, a gel on top of tablets gave no extra relief. Tablets, gels, salicylate rubs and aspirin for pain all count.',
  },
  'cold-plunge': {
    name: 'Cold plunges and ice baths',
    answer:
      'Very cold water can shock the body and upset the heart’s rhythm. The trials were small and did not look for harm. A wrapped cold pack is enough if you like cold.',
  },
  'magnesium-and-quinine': {
    name: 'Magnesium and quinine',
    answer:
      'Neither is a good answer to this pain. The US regulator warns against quinine for cramps. With kidney trouble, ask a pharmacist before any magnesium.',
  },
} satisfies NeverWords
