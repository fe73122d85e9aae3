import { useMemo } from 'react'
import { buttonClass } from '../../components/Button.tsx'
import { Dock } from '../../components/Dock.tsx'
import { Rows } from '../../components/Rows.tsx'
import { Split } from '../../components/Split.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Wrap } from '../../components/Wrap.tsx'
import { diaryWords, doseProductNames, remedyWords, screens } from '../../content/en/index.ts'
import { fewestPairs, whatHelps, type SeemsToHelp, type Thing } from '../../journal/what-helps.ts'
import type { DoseRegion } from '../../rules/index.ts'
import { Frame } from '../frame/Frame.tsx'
import { Link } from '../frame/Link.tsx'
import { paths, type DiaryOf } from './use-diary.ts'

const words = diaryWords.helps

const nameOf = (thing: Thing, region: DoseRegion): string => {
  if (thing.is === 'stretches') return words.stretchesTitle
  return thing.is === 'remedy' ? remedyWords[thing.id].name : doseProductNames(region)[thing.id]
}

/** What came after one thing: counts, the middle change, and what cannot be told from them. */
const Told = ({ of, region, level: Title }: { of: SeemsToHelp; region: DoseRegion; level: 'h2' | 'h3' }) => {
  const { thing, lower, same, higher, pairs, change, together } = of
  const name = nameOf(thing, region)
  return (
    <li>
      <Title>{name}</Title>
      <p>
        {words.after(lower, pairs)} {words.counts(same, higher)} {words.middle(change)}
        {together > 0 && ` ${words.together(together, pairs)}`}
      </p>
      <p className="hint">{words.cannotTell}</p>
    </li>
  )
}

/** What the numbers before and after something show, and how little that proves. */
export const Helps = ({ diary: { entries, region, journal } }: { diary: DiaryOf }) => {
  const { told, tooFew, saidToHelp } = useMemo(() => whatHelps(entries), [entries])
  const remedies = told.filter(({ thing }) => thing.is !== 'product')
  const medicines = told.filter(({ thing }) => thing.is === 'product')
  const list = (all: readonly SeemsToHelp[], level: 'h2' | 'h3') => (
    <Rows>
      {all.map((of) => (
        <Told key={nameOf(of.thing, region)} {...{ of, region, level }} />
      ))}
    </Rows>
  )
  return (
    <Frame title={words.title}>
      <Wrap>
        <Split>
          <Stack>
            <h1 tabIndex={-1}>{words.title}</h1>
            <p className="lead">{words.lead}</p>
            <p className="hint">{words.limits(fewestPairs)}</p>
          </Stack>
          <Stack gap="l">
            {journal.standing === 'reading' && <p>{diaryWords.reading}</p>}
            {told.length === 0 && journal.standing !== 'reading' && <p>{words.none}</p>}
            {remedies.length > 0 && list(remedies, 'h2')}
            {medicines.length > 0 && (
              <Stack gap="s">
                <h2>{words.medicines}</h2>
                <p className="hint">{words.medicinesNote}</p>
                {list(medicines, 'h3')}
              </Stack>
            )}
            {saidToHelp.length > 0 && (
              <Stack gap="s">
                <h2>{words.told}</h2>
                <Rows>
                  {saidToHelp.map(({ id, times }) => (
                    <li key={id}>{words.saidHelped(remedyWords[id].name, times)}</li>
                  ))}
                </Rows>
              </Stack>
            )}
            {tooFew.length > 0 && (
              <Stack gap="s">
                <h2>{words.tooFew}</h2>
                <Rows>
                  {tooFew.map(({ thing, pairs }) => (
                    <li key={nameOf(thing, region)}>
                      {nameOf(thing, region)}: {words.pairs(pairs, fewestPairs)}
                    </li>
                  ))}
                </Rows>
              </Stack>
            )}
          </Stack>
          <Dock>
            <Link to={paths.diary} className={buttonClass('plain')}>
              {screens.back}
            </Link>
          </Dock>
        </Split>
      </Wrap>
    </Frame>
  )
}
