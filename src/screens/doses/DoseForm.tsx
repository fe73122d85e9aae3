import { useState, type ReactNode } from 'react'
import { Button, buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { ErrorSummary } from '../../components/ErrorSummary.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { doseInWords, dosesScreenWords, doseWords, isSwallowed, screens } from '../../content/en/index.ts'
import { doseProduct } from '../../rules/index.ts'
import { useDevice } from '../../state/use-device.ts'
import { Link } from '../frame/Link.tsx'
import { ToolFrame } from '../tool/ToolFrame.tsx'
import { AmountFields } from './AmountFields.tsx'
import { draftOf, readDraft, type Draft, type SaidDose } from './draft.ts'
import { ProductField } from './ProductField.tsx'
import { paths, type Doses } from './use-doses.ts'
import { useSaying } from './use-saying.ts'

const words = dosesScreenWords

interface DoseFormProps {
  doses: Doses
  title: string
  /** What it starts from, where the person has not begun to change it. */
  from: Draft
  onSay: (said: SaidDose) => void
  /** What the button says, where it does not say what it logs. */
  button?: string
  children?: ReactNode
}

/** A dose as a form: what, how strong, how many, when. Its button says what it logs. */
export const DoseForm = ({ doses, title, from, onSay, button, children }: DoseFormProps) => {
  const { log, region, now, setDraft } = doses
  const { timeZone } = useDevice()
  const { time } = useSaying(now)
  const [tries, setTries] = useState(0)
  const draft = doses.draft ?? from
  const read = readDraft(draft, { region, now, timeZone })
  const missing = tries > 0 ? read.missing : []
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some })
  const chooseProduct = (product: string | undefined, fromAll: boolean) => {
    const before = log.findLast((dose) => dose.product === product)
    const { strength } = before ? draftOf(before, region, timeZone) : {}
    change({ product, fromAll, strength, count: undefined, more: false })
  }
  const say = ({ said }: ReturnType<typeof readDraft>): string => {
    if (!said) return doseWords.logged.swallowed
    const ways = draft.when === 'now' ? words.again : words.hadAt
    return ways[isSwallowed(said) ? 'swallowed' : 'onSkin'](doseInWords(said, region), time(said.at))
  }
  return (
    <ToolFrame title={title} temp="med" error={missing.length > 0}>
      <Wrap>
        {missing.length > 0 && (
          <ErrorSummary
            key={tries}
            title={screens.ask.oops}
            items={missing.map((field) => ({ href: `#${field}`, text: words.form.missing[field] }))}
          />
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (read.said) onSay(read.said)
            else setTries(tries + 1)
          }}
        >
          <Split>
            <Stack>
              <h1 id="title" tabIndex={-1}>
                {title}
              </h1>
              <ProductField
                draft={draft}
                log={log}
                region={region}
                wrong={missing.includes('product')}
                onChange={chooseProduct}
              />
            </Stack>
            <Stack gap="l">
              {draft.product !== undefined && (
                <AmountFields
                  {...{ draft, region, now, timeZone, missing }}
                  product={doseProduct(draft.product)}
                  onChange={change}
                />
              )}
              {children}
            </Stack>
            <Dock>
              <Link to={paths.clock} className={buttonClass('plain')}>
                {screens.back}
              </Link>
              <Button kind="main" type="submit">
                {button ?? say(read)}
              </Button>
            </Dock>
          </Split>
        </form>
      </Wrap>
    </ToolFrame>
  )
}
