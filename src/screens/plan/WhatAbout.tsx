import { Why } from '../../components/Why.tsx'
import { finderWords, neverWords, planWords } from '../../content/en/index.ts'
import { neverSuggested } from '../../rules/index.ts'
import { Link } from '../frame/Link.tsx'

/** Plain answers for who looks for something that Unknot never suggests. */
export const WhatAbout = () => (
  <div className="no-print">
    <h3>{planWords.whatAbout}</h3>
    {neverSuggested.map(({ id }) => (
      <Why key={id} summary={neverWords[id].name}>
        <p>{neverWords[id].answer}</p>
      </Why>
    ))}
    <p>
      <Link to="/medicines">{finderWords.fromPlan}</Link>
    </p>
  </div>
)
