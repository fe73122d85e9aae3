import { sectionsOf, type Telling } from '../../content/for-the-doctor/index.ts'
import type { Device } from '../../device/device.ts'
import type { Summary } from '../../summary/index.ts'
import { bundleWords } from './bundle-words.ts'

/** Hands the page to the person as a FHIR document. The part that makes it is fetched when somebody asks. */
export const saveBundle = async (device: Device, summary: Summary, telling: Telling): Promise<void> => {
  const { fhirType, toBundle } = await import('../../transfer/index.ts')
  const bundle = toBundle(summary, sectionsOf(summary, telling), bundleWords(summary, telling), device.newId)
  device.saveFile('unknot-for-a-doctor.json', fhirType, JSON.stringify(bundle, null, 1))
}
