import { useState, type ReactNode } from 'react'
import { AlarmHead } from '../../components/AlarmHead.tsx'
import { AlarmSign } from '../../components/AlarmSign.tsx'
import { Answers } from '../../components/Answers.tsx'
import { AnswerRow } from '../../components/AnswerRow.tsx'
import { Button } from '../../components/Button.tsx'
import { Chips } from '../../components/Chips.tsx'
import { EmergencyPanel } from '../../components/EmergencyPanel.tsx'
import { FieldError } from '../../components/FieldError.tsx'
import { Keypad } from '../../components/Keypad.tsx'
import { LeftOut } from '../../components/LeftOut.tsx'
import { LinkList } from '../../components/LinkList.tsx'
import { Marks } from '../../components/Marks.tsx'
import { NetRow } from '../../components/NetRow.tsx'
import { Notice } from '../../components/Notice.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { Progress } from '../../components/Progress.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { RemedyCard } from '../../components/RemedyCard.tsx'
import { SafetyNet } from '../../components/SafetyNet.tsx'
import { Script } from '../../components/Script.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { Select } from '../../components/Select.tsx'
import { Spine } from '../../components/Spine.tsx'
import { SpineStep } from '../../components/SpineStep.tsx'
import { Terms } from '../../components/Terms.tsx'
import { TickCards } from '../../components/TickCards.tsx'
import { Ways } from '../../components/Ways.tsx'
import { Why } from '../../components/Why.tsx'
import { Wrong } from '../../components/Wrong.tsx'

const some = 'Some words that are long enough to run on to a second line where there is little room.'
const nothing = () => {}
const options = [
  { value: 'a', label: 'The first of them' },
  { value: 'b', label: 'The second', hint: 'With a hint beneath it, in smaller letters.' },
  { value: 'c', label: 'A third, whose label is so long that it needs a second line on a phone' },
]
const temps = ['heat', 'cold', 'med', 'move', 'calm'] as const

/** Radio cards, ticks and chips that can be tried. */
const Choices = ({ id }: { id: string }) => {
  const [one, setOne] = useState('b')
  const [several, setSeveral] = useState<readonly string[]>(['a'])
  const [number, setNumber] = useState(7)
  return (
    <>
      <p id={`${id}-title`}>Choose</p>
      <RadioCards name={`${id}-r`} legendId={`${id}-title`} options={options} value={one} onChange={setOne} />
      <TickCards
        name={`${id}-t`}
        legendId={`${id}-title`}
        options={options}
        value={several}
        none={{ value: 'none', label: 'None of these' }}
        unsure={{ value: 'not-sure', label: 'I’m not sure' }}
        orLabel="or"
        onChange={setSeveral}
      />
      <Chips legend="Chips" options={options.slice(0, 2)} value={one} onChange={setOne} />
      <Keypad
        name={`${id}-k`}
        legendId={`${id}-title`}
        value={number}
        onChange={setNumber}
        lowLabel="No pain"
        highLabel="The worst I can imagine"
      />
    </>
  )
}

/** Every component by its name; each is shown by day and by night. */
const pieces: Record<string, ReactNode | ((id: string) => ReactNode)> = {
  'Choices: radio, ticks, chips, keypad': (id) => <Choices id={id} />,
  'Choices that are wrong': (id) => (
    <Wrong when>
      <FieldError id={`${id}-e`}>Choose all that you have, or “None of these”</FieldError>
      <NumberField name={`${id}-n`} label="Age" value="abc" suffix="years" invalid onChange={nothing} />
    </Wrong>
  ),
  Buttons: (
    <>
      {(['main', 'plain', 'small', 'call', 'quiet'] as const).map((kind) => (
        <p key={kind}>
          <Button kind={kind}>A {kind} button</Button>
        </p>
      ))}
      {temps.map((temp) => (
        <p key={temp}>
          <Button temp={temp}>Plain, {temp}</Button>{' '}
          <Button kind="main" temp={temp}>
            Main, {temp}
          </Button>
        </p>
      ))}
    </>
  ),
  'Alarm heads': (['now', 'today', 'days'] as const).map((level) => (
    <AlarmHead key={level} level={level} kicker="What it is">
      How soon
    </AlarmHead>
  )),
  'Alarm signs': (['now', 'today', 'days'] as const).map((level) => <AlarmSign key={level} level={level} />),
  'Remedy cards': temps.map((temp) => (
    <RemedyCard key={temp} temp={temp} kind={temp} minutes="15 min" title="Something to do">
      <p>{some}</p>
      <Why summary="How to do it">
        <Marks mark="number" items={['First this.', some]} />
        <Terms rows={[{ term: 'How long', is: '15 minutes' }]} />
      </Why>
    </RemedyCard>
  )),
  'Spine and net': (
    <>
      <Spine>
        <SpineStep title="Now">
          <p>{some}</p>
        </SpineStep>
        <SpineStep title="Not for now" tone="not">
          <Marks mark="cross" items={['Not this.', some]} />
        </SpineStep>
        <SpineStep title="Left out" tone="out">
          <LeftOut items={[{ name: 'A remedy', why: some }]} />
        </SpineStep>
      </Spine>
      <SafetyNet title="Your safety net">
        {(['now', 'today', 'days', 'check'] as const).map((level) => (
          <NetRow key={level} level={level}>
            {some}
          </NetRow>
        ))}
      </SafetyNet>
    </>
  ),
  'Panels and notices': (
    <>
      <EmergencyPanel title="Call first if you have" action={<Button kind="call">Call</Button>}>
        <Marks mark="dot" items={['a sign', some]} />
      </EmergencyPanel>
      <Notice title="A notice">
        <p>{some}</p>
      </Notice>
      <Notice tone="warning" title="A warning">
        <p>{some}</p>
      </Notice>
      {(['now', 'today', 'days', 'plain'] as const).map((tone) => (
        <Script key={tone} tone={tone} caption={tone} words={some} copyLabel="Copy" copiedLabel="Copied" />
      ))}
    </>
  ),
  'Rows and fields': (
    <>
      <Progress at={2} where="Question 4" left="About 6 more" />
      <Answers>
        <AnswerRow term="Where it is" changeHref="#" changeLabel="Change">
          {some}
        </AnswerRow>
      </Answers>
      <SearchField label="A name" hint="As on the pack." value="" onChange={nothing} />
      <Select label="One of many" value="a" options={options} onChange={nothing} />
      <LinkList
        label="More"
        links={[
          { href: '#', label: 'A page' },
          { href: '#components', label: 'Another' },
        ]}
      />
      <Ways
        title="More"
        links={[
          { href: '#', label: 'A page' },
          { href: '#components', label: 'Another' },
        ]}
      />
      <Marks mark="check" items={['Do this.']} />
    </>
  ),
}

export const Components = () =>
  Object.entries(pieces).map(([name, piece]) => (
    <article key={name}>
      <h3>{name}</h3>
      <div className="both">
        {(['light', 'dark'] as const).map((theme) => (
          <div key={theme} data-theme={theme}>
            {typeof piece === 'function' ? piece(`${name}-${theme}`) : piece}
          </div>
        ))}
      </div>
    </article>
  ))
