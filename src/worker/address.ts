/** The page for every path that has none of its own. It reads the path, and shows the screen. */
export const shell = 'app.html'

/** A path that names a file, as `robots.txt`. What we do not keep of these is for the network to answer. */
const namesFile = /\.[a-z0-9]+$/i

/**
 * The file that shows a path to whoever opens it. `path` begins after the folder that the site is served from,
 * without a slash: `` for the start, `doses/log` for a screen. `undefined`: it is no screen, and no file of ours.
 */
export const pageFor = (path: string, has: (file: string) => boolean): string | undefined => {
  const page = path === '' ? 'index.html' : `${path.replace(/\/$/, '')}.html`
  return [path, page].find(has) ?? (namesFile.test(path) ? undefined : shell)
}
