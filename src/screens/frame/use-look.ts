import { useLayoutEffect } from 'react'
import { useAsBuilt } from '../../state/use-as-built.ts'
import { usePreferences } from '../../state/use-preferences.ts'

/** The paper of each theme, for the browser's own bars. The same two stand in index.html. */
export const papers = { light: '#f7f1e6', dark: '#11131c' } as const

const bars = () => document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')

/** Puts the chosen look on the page. At the first paint a script in index.html has done the same. */
export const useLook = (): void => {
  const asBuilt = useAsBuilt()
  const theme = usePreferences((look) => look.theme)
  const skin = usePreferences((look) => look.skin)
  const hair = usePreferences((look) => look.hair)
  const hairStyle = usePreferences((look) => look.hairStyle)
  useLayoutEffect(() => {
    if (asBuilt) return
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
    for (const bar of bars()) {
      const own = bar.media.includes('dark') ? papers.dark : papers.light
      bar.content = theme === 'system' ? own : papers[theme]
    }
  }, [asBuilt, theme])
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { skin, hair, hairStyle })
  }, [skin, hair, hairStyle])
}
