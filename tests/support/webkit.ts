/** WebKit as Debian packages it, through plain WebDriver, on a screen that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { webkitPaths } from '../../scripts/engines.mjs'
import { freePort } from '../../scripts/free-port.mjs'
import type { Place } from './places.ts'
import type { Engine } from './visitor.ts'

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
const finder = readFileSync('node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js', 'utf8')
const patience = 10_000

/** Roles and names are worked out in the page, by the library that the tests of the screens use. */
const find = `
  const at = ({ role, name, pattern }, root) =>
    TestingLibraryDom.queryByRole(root, role, { name: pattern === undefined ? name : new RegExp(pattern) })
  let root = document.body
  for (const step of arguments[0]) root = root && at(step, root)
  return root`
/** What a finger would hit: the whole card, not the box within it. The driver does not always scroll to it. */
const reach = `
  const found = (function () {${find}})(...arguments)
  const target = found && (found.closest('label') ?? found)
  target?.scrollIntoView({ block: 'center' })
  return target`

/** From the outermost group to the thing itself, in a form that can be sent. */
const stepsTo = ({ role, name, within }: Place): readonly object[] => [
  ...(within ? stepsTo(within) : []),
  name instanceof RegExp ? { role, pattern: name.source } : { role, name },
]

const until = async <T>(look: () => Promise<T | undefined>, what: string): Promise<T> => {
  const end = Date.now() + patience
  let last: unknown
  do {
    try {
      const found = await look()
      if (found !== undefined && found !== null) return found
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  } while (Date.now() < end)
  throw new Error(`WebKit: ${what} did not come`, { cause: last })
}

/** A display of its own. The server chooses a free number and tells it. */
const openScreen = (path: string): Promise<{ screen: ChildProcess; display: string }> =>
  new Promise((resolve, reject) => {
    const screen = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    screen.once('error', reject)
    screen.once('exit', () => reject(new Error('Xvfb ended')))
    screen.stdio[3]?.once('data', (number) => resolve({ screen, display: `:${String(number).trim()}` }))
  })

/** A browser with nothing in it. Whoever opens it closes it: a session that is left behind blocks the next. */
export const openWebKit = async (baseURL: string): Promise<Engine> => {
  const paths = webkitPaths()
  if (!paths) throw new Error('WebKit is not here')
  const { screen, display } = await openScreen(paths.screen)
  const port = await freePort(0)
  const driver = spawn(paths.driver, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    stdio: 'ignore',
  })
  const end = () => {
    driver.kill()
    screen.kill()
  }
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const init = { method, ...(body && { body: JSON.stringify(body) }) }
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init)
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
    if (!answer.ok)
      throw new Error(`WebKit: ${method} ${path}: ${value?.error ?? answer.status} ${value?.message ?? ''}`)
    return value
  }
  const wanted = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
  }
  try {
    await until(() => send('GET', '/status'), 'the driver')
    const { sessionId } = (await send('POST', '/session', { capabilities: { alwaysMatch: wanted } })) as {
      sessionId: string
    }
    const session = `/session/${sessionId}`
    const run = async (script: string, ...args: readonly unknown[]) => {
      const isReady = await send('POST', `${session}/execute/sync`, {
        script: `return 'TestingLibraryDom' in globalThis`,
        args: [],
      })
      if (isReady !== true) await send('POST', `${session}/execute/sync`, { script: finder, args: [] })
      return send('POST', `${session}/execute/sync`, { script, args })
    }
    const idOf = async (place: Place, script = find) => {
      const element = await until(() => run(script, stepsTo(place)), `${place.role} ${place.name}`)
      return (element as Record<string, string>)[elementKey]
    }
    return {
      goto: async (path) => void (await send('POST', `${session}/url`, { url: baseURL + path })),
      // While a page gives way to the next, WebKit may answer with an error.
      path: () => until(async () => String(await run('return location.pathname')), 'an address'),
      press: async (place) => {
        const pressed = await until(async () => {
          const element = await idOf(place, reach)
          return send('POST', `${session}/element/${element}/click`, {}).then(
            () => 'pressed',
            // One page fades into the next, and nothing can be hit until it has.
            (error: Error) => (error.message.includes('not interactable') ? undefined : error),
          )
        }, `a press of ${place.name}`)
        if (pressed instanceof Error) throw pressed
      },
      write: async (place, text) =>
        void (await send('POST', `${session}/element/${await idOf(place)}/value`, { text })),
      focused: () =>
        until(async () => String(await run('return document.activeElement.textContent')), 'a focus'),
      shows: (place) => until(async () => (await run(find, stepsTo(place))) !== null, 'an answer'),
      close: async () => {
        await send('DELETE', session)
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}
