/** The front door: what a doctor is told of a spasm, as one value. The page, the text and the FHIR Bundle are made of it. */
export { applying } from './applying.ts'
export { signLists, type Sign, type SignList, type Signs, type SignsOf } from './signs.ts'
export { summaryOf, type Summary, type Told } from './summary.ts'
export { doseDays, type Taken } from './taken.ts'
