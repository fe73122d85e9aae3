import { Button } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Marks } from '../../components/Marks.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { doseInWords, dosesScreenWords, doseWords, warningWords } from '../../content/en/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { useNavigate } from '../frame/navigate.ts'
import { paths, type Asked, type Doses } from './use-doses.ts'
import { useSaying } from './use-saying.ts'

const words = dosesScreenWords.before

/**
 * What a dose would break, before it is logged. Neither button is louder than the other: what was had
 * must be logged, and what was not had can still be left.
 */
export const BeforeLogging = ({ doses, asked }: { doses: Doses; asked: Asked }) => {
  const { now, region, sayAnyway } = doses
  const navigate = useNavigate()
  const saying = useSaying(now)
  const { said, warnings, fromForm } = asked
  const [first, ...others] = warnings.map((warning) => warningWords(warning, saying))
  const onlyTime = warnings.every(({ kind }) => kind === 'in-the-future')
  const goBack = () => void (fromForm ? navigate(-1) : navigate(paths.clock, { replace: true }))
  return (
    <Frame title={first?.title ?? words.kicker}>
      <Wrap>
        <Split>
          <Stack>
            <p className="hint">
              <b>{words.kicker}</b>
            </p>
            <h1 tabIndex={-1}>{first?.title}</h1>
            {first?.say.map((line) => (
              <p key={line} className="lead clock">
                {line}
              </p>
            ))}
          </Stack>
          <Stack>
            {others.map(({ title, say }) => (
              <Stack key={title} gap="s">
                <h2>{title}</h2>
                {say.map((line) => (
                  <p key={line} className="clock">
                    {line}
                  </p>
                ))}
              </Stack>
            ))}
            <p>
              {words.youSay}
              <br />
              <b className="clock">{dosesScreenWords.row(doseInWords(said, region), saying.time(said.at))}</b>
            </p>
            {!onlyTime && <Marks mark="dot" items={[words.ifNot, words.ifHad]} />}
          </Stack>
          <Dock>
            <Button onClick={goBack}>{onlyTime ? words.backToTime : words.notLogged}</Button>
            <Button onClick={() => sayAnyway(asked)}>{doseWords.logAnyway}</Button>
          </Dock>
        </Split>
      </Wrap>
    </Frame>
  )
}
