import { RadioCards } from '../../components/RadioCards.tsx'
import { Why } from '../../components/Why.tsx'
import { screens, type Region } from '../../content/en/index.ts'

const words = screens.ask
const regions = Object.entries(words.regions).map(([value, label]) => ({ value: value as Region, label }))

/** The region that was guessed: shown, and open to correction, but not asked. */
export const RegionField = ({ value, onChange }: { value: Region; onChange: (region: Region) => void }) => (
  <div>
    <p id="region-hint" className="hint">
      {words.region} <b>{words.regions[value]}</b>
    </p>
    <Why summary={words.change}>
      <RadioCards name="region" legendId="region-hint" options={regions} value={value} onChange={onChange} />
    </Why>
  </div>
)
