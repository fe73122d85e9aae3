/** Where a rule comes from. Codes are those of the clinical reference. */
export interface Source {
  readonly title: string
  /** Where it can be found, when there is one place. */
  readonly url?: `https://${string}`
  /** The day on which it was last read for Unknot. */
  readonly read: `${number}-${number}-${number}`
}

const read = '2026-11-22'

/** One row for each source that a rule of ours leans on. A policy of Unknot itself is a source too, and says so. */
export const sources = {
  policy: { title: 'A rule of Unknot itself, more careful than any source asks', read },
  R1: {
    title: 'International framework for red flags for serious spinal conditions, JOSPT 2020',
    url: 'https://doi.org/10.2519/jospt.2020.9971',
    read,
  },
  R3: { title: 'NHS: Back pain', url: 'https://www.nhs.uk/conditions/back-pain/', read },
  R4: {
    title: 'NHS South and West Devon: thoracic spine pathway',
    url: 'https://southwest.devonformularyguidance.nhs.uk/',
    read,
  },
  R6: {
    title: 'American Heart Association: chest pain guideline 2021',
    url: 'https://doi.org/10.1161/CIR.0000000000001029',
    read,
  },
  R7: {
    title: 'Healthcare Safety Investigation Branch: delayed recognition of acute aortic dissection, 2020',
    url: 'https://www.hsib.org.uk/',
    read,
  },
  R7b: { title: 'Acute aortic syndrome, BMJ 2024', url: 'https://doi.org/10.1136/bmj-2024-080870', read },
  R9: { title: 'Diagnostic delays in spinal epidural abscess, 457 patients 2016 to 2019', read },
  R10: {
    title: 'NICE NG234: spinal metastases and cord compression, 2023',
    url: 'https://www.nice.org.uk/guidance/ng234',
    read,
  },
  R11: { title: 'NICE NG12: suspected cancer', url: 'https://www.nice.org.uk/guidance/ng12', read },
  R12: {
    title: 'NICE NG65: spondyloarthritis in over 16s',
    url: 'https://www.nice.org.uk/guidance/ng65',
    read,
  },
  R13: { title: 'Polymyalgia rheumatica and giant cell arteritis, Am Fam Physician 2022', read },
  R14: {
    title: 'Cochrane reviews of red flags for fracture and cancer in back pain',
    url: 'https://doi.org/10.1002/14651858.CD014461.pub2',
    read,
  },
  R15: {
    title: 'NHS: Pre-eclampsia symptoms',
    url: 'https://www.nhs.uk/conditions/pre-eclampsia/symptoms/',
    read,
  },
  R16: {
    title: 'Clinical practice guideline for exertional rhabdomyolysis, 2021',
    url: 'https://doi.org/10.1249/JSR.0000000000000822',
    read,
  },
  R17: { title: 'Back pain in children: red flags', url: 'https://doi.org/10.12788/jfp.0076', read },
  R18: {
    title: 'International framework for neck artery problems, JOSPT 2023',
    url: 'https://doi.org/10.2519/jospt.2022.11147',
    read,
  },
  R19: { title: 'Thoracic back pain red flags, Physiopedia', read },
  R20: {
    title: 'Pathways for suspected lung clots (NHS; NICE NG158)',
    url: 'https://www.nice.org.uk/guidance/ng158',
    read,
  },
  T1: {
    title: 'Heat or cold packs for neck and back strain, a trial of 60 people, 2010',
    url: 'https://doi.org/10.1111/j.1553-2712.2010.00735.x',
    read,
  },
  T2: {
    title: 'Cochrane 2006: heat or cold for low back pain',
    url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
    read,
  },
  T3: {
    title: 'Heat and cold for muscle soreness after exercise, a review of 32 trials, 2021',
    url: 'https://doi.org/10.1016/j.ptsp.2021.01.004',
    read,
  },
  T5: {
    title: 'Cochrane 2012: cold-water immersion',
    url: 'https://doi.org/10.1002/14651858.CD008262.pub2',
    read,
  },
  T6: {
    title: 'Soft-tissue injuries need PEACE and LOVE, BJSM 2020',
    url: 'https://doi.org/10.1136/bjsports-2019-101253',
    read,
  },
  T7: {
    title: 'Cochrane 2011: stretching for muscle soreness',
    url: 'https://doi.org/10.1002/14651858.CD004577.pub3',
    read,
  },
  T9: {
    title: 'Exercise to prevent sports injuries, BJSM 2014',
    url: 'https://doi.org/10.1136/bjsports-2013-092538',
    read,
  },
  T10: { title: 'Two or twelve minutes of daily band training, a trial of 198 adults, Pain 2011', read },
  T12: { title: 'Cochrane 2019: work breaks', url: 'https://doi.org/10.1002/14651858.CD012886.pub2', read },
  T13: {
    title: 'Warm-up and muscle soreness, a trial of 52 people, 2007',
    url: 'https://doi.org/10.1016/S0004-9514(07)70041-7',
    read,
  },
  T14: {
    title: 'Exercise cramps: what is known, J Athl Train 2022',
    url: 'https://doi.org/10.4085/1062-6050-0696.20',
    read,
  },
  T15: {
    title: 'Slow breathing for acute pain, a review of 7 trials, 2022',
    url: 'https://doi.org/10.1177/2515690X221078006',
    read,
  },
  T16: {
    title: 'Yoga for long-lasting neck pain, a review, 2017',
    url: 'https://doi.org/10.1177/0269215517698735',
    read,
  },
  T17: { title: 'Cochrane 2010: behavioural treatment for back pain', read },
  T18: {
    title: 'Sleep posture and spinal pain, BMJ Open 2019',
    url: 'https://doi.org/10.1136/bmjopen-2018-027633',
    read,
  },
  T19: { title: 'Heat wrap warnings (ThermaCare)', url: 'https://www.thermacare.ie/warnings/', read },
  T20: { title: 'FDA and CPSC: electric heating pads, 1995', read },
  T21: { title: 'FDA 2012: burns from muscle rubs', read },
  T22: { title: 'Medicine patches and heat (ISMP)', read },
  T25: { title: 'ACSM: stretching guidance, 2021', url: 'https://www.acsm.org/', read },
  T27: { title: 'Heat before stretching, a review, 2012', read },
  T31: { title: 'NHS trust leaflets on ice packs', read },
  M1: {
    title: 'Cochrane 2015: anti-inflammatory gels for sprains and strains',
    url: 'https://doi.org/10.1002/14651858.CD007402.pub3',
    read,
  },
  M2: {
    title: 'ACP and AAFP: acute muscle and joint pain, 2020',
    url: 'https://doi.org/10.7326/M19-3602',
    read,
  },
  M3: {
    title: 'Ibuprofen tablets or diclofenac gel for low back pain, a trial of 198 people, 2024',
    url: 'https://doi.org/10.1016/j.annemergmed.2024.01.037',
    read,
  },
  M5: { title: 'US label: diclofenac sodium 1 % gel (DailyMed)', url: 'https://dailymed.nlm.nih.gov/', read },
  M6: { title: 'UK leaflet: diclofenac gel 1.16 % and 2.32 %', read },
  M7: { title: 'US label: ibuprofen 200 mg (DailyMed)', url: 'https://dailymed.nlm.nih.gov/', read },
  M8: { title: 'US label: naproxen sodium 220 mg (DailyMed)', url: 'https://dailymed.nlm.nih.gov/', read },
  M9: { title: 'US label: aspirin 325 mg', read },
  M10: { title: 'US label: acetaminophen (DailyMed)', url: 'https://dailymed.nlm.nih.gov/', read },
  M11: {
    title: 'NHS: Paracetamol for adults',
    url: 'https://www.nhs.uk/medicines/paracetamol-for-adults/',
    read,
  },
  M12: { title: 'Labels of hydrocortisone 1 % (US and UK)', url: 'https://dailymed.nlm.nih.gov/', read },
  M13: {
    title: 'US label: menthol and methyl salicylate patch (DailyMed)',
    url: 'https://dailymed.nlm.nih.gov/',
    read,
  },
  M14: { title: 'US labels: lidocaine 4 % patch', url: 'https://dailymed.nlm.nih.gov/', read },
  M17: {
    title: 'Salicylate rubs and warfarin, Postgrad Med J 1990',
    url: 'https://doi.org/10.1136/pgmj.66.775.367',
    read,
  },
  M18: { title: 'Muscle relaxants for back pain, BMJ 2021', url: 'https://doi.org/10.1136/bmj.n1446', read },
  M19: {
    title: 'Cochrane 2022: steroid tablets for back pain',
    url: 'https://doi.org/10.1002/14651858.CD012450.pub2',
    read,
  },
  M20: { title: 'NICE NG59: low back pain and sciatica', url: 'https://www.nice.org.uk/guidance/ng59', read },
  M21: { title: 'FDA 2020: anti-inflammatories after 20 weeks of pregnancy', read },
  M22: {
    title: 'NHS Specialist Pharmacy Service: anti-inflammatories and breastfeeding',
    url: 'https://www.sps.nhs.uk/',
    read,
  },
  M23: {
    title: 'Bleeding risk of anti-inflammatories with other medicines, reviews',
    url: 'https://doi.org/10.1038/s41598-022-18654-2',
    read,
  },
  M24: {
    title: 'Paracetamol for acute low back pain, Lancet 2014 and Cochrane 2016',
    url: 'https://doi.org/10.1016/S0140-6736(14)60805-9',
    read,
  },
  M26: { title: 'Paracetamol in pregnancy: FDA, WHO and EMA statements, 2025', read },
  M27: { title: 'UK leaflet: ibuprofen 200 mg', read },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
