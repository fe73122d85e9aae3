import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** Names of medicines and illnesses that people must recognise. They are set aside before a text is scored. */
const names =
  /\b(paracetamol|acetaminophen|ibuprofen|naproxen|aspirin|diclofenac|ketoprofen|hydrocortisone|cortisone|warfarin|apixaban|rivaroxaban|dabigatran|edoxaban|heparin|clopidogrel|prasugrel|ticagrelor|methotrexate|lithium|lidocaine|menthol|salicylates?|capsaicin|codeine|co-codamol|tramadol|morphine|diazepam|zopiclone|amitriptyline|sertraline|citalopram|fluoxetine|duloxetine|venlafaxine|prednisolone|prednisone|losartan|ramipril|lisinopril|candesartan|furosemide|bendroflumethiazide|indapamide|spironolactone|phenytoin|digoxin|ciclosporin|tacrolimus|statins?|anti-inflammator(?:y|ies)|antidepressants?|antiplatelets?|Nurofen|Advil|Tylenol|Voltarol|Panadol|Aleve|Calpol|Lemsip|Solpadeine|Salonpas|Yellow Card|MedWatch|G6PD|Raynaud’s|Crohn’s|Marfan|Ehlers-Danlos|Loeys-Dietz|Samaritans)\b/gi

/**
 * The Flesch-Kincaid grade of a text: about the years of school that it asks for. Names are set aside,
 * and a text without a full stop counts as one sentence.
 */
export const grade = (text: string): number => {
  const plain = text
    .replaceAll(names, 'it')
    .replaceAll(/[’']/g, '')
    .replaceAll(/\d+(?:[.,]\d+)?/g, 'ten')
  const words = plain.match(/[\p{L}-]+/gu) ?? []
  const sentences = plain.split(/[.!?:;]+/).filter((part) => /\p{L}/u.test(part)).length
  if (words.length === 0) return 0
  return fleschKincaid({
    sentence: Math.max(1, sentences),
    word: words.length,
    syllable: syllable(words.join(' ')),
  })
}
