/**
 * The licences of everything that is shipped, as the module `virtual:licences`. They are read from what is
 * installed, at the moment that anything asks for them; a part without a licence, or without its text,
 * fails the build.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

/** @typedef {import('virtual:licences').Licence} Licence */
/** @typedef {{ version: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Locked */

const id = 'virtual:licences'
/** Vite leaves a module whose name begins so to the plugin that knows it. */
const resolved = `\0${id}`

/** What is shipped and is no package: name, licence, where the text of the licence stands, and the files. */
export const otherParts = [
  {
    name: 'Atkinson Hyperlegible Next',
    licence: 'OFL-1.1',
    text: 'public/fonts/OFL.txt',
    files: ['fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2', 'fonts/unknot-clock-zero.woff2'],
  },
]

/** Packages that name their licence and forget its text: another by the same maker, on the same terms, has it. */
const textBeside = new Map([['tiny-case', 'yup']])

/** Packages that are types alone, so that nothing of them is shipped. */
const onlyTypes = ['node_modules/type-fest']

/**
 * The folders of the packages that the app is made of, as npm's lock file marks them: neither tools, nor
 * types, nor what another package would only like to have.
 * @param {string} root the folder of the project
 */
export const shippedFolders = (root) => {
  /** @type {Record<string, Locked>} */
  const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path]) => path)
    .filter((path) => !onlyTypes.includes(path))
    .toSorted()
}

/** @param {string} folder */
const textIn = (folder) => {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  return file && readFileSync(join(folder, file), 'utf8').trim()
}

/** @param {string} folder @returns {Licence} */
const licenceIn = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = textIn(join(folder, '..', textBeside.get(name) ?? basename(folder)))
  if (!license || !text) throw new Error(`${name} ${version} comes without a licence`)
  return { name, version, licence: license, text }
}

/** @param {string} root @returns {readonly Licence[]} */
export const licencesOf = (root) => [
  ...otherParts.map(({ name, licence, text }) => ({
    name,
    version: '',
    licence,
    text: readFileSync(join(root, text), 'utf8').trim(),
  })),
  ...shippedFolders(root).map((path) => licenceIn(join(root, path))),
]

/** @returns {import('vite').Plugin} */
export const licences = () => {
  let root = '.'
  return {
    name: 'licences',
    configResolved: (config) => {
      root = config.root
    },
    resolveId: (wanted) => (wanted === id ? resolved : undefined),
    load: (wanted) =>
      wanted === resolved ? `export const licences = ${JSON.stringify(licencesOf(root))}` : undefined,
  }
}

/** Where Vite writes which packages it found in its chunks. The file goes again once it is compared. */
export const foundName = 'found.json'

/**
 * Compares Vite's own list of what is in the chunks with ours, and takes Vite's away: nothing may be
 * shipped that the page of licences does not name.
 * @param {{ root: string, folder: string }} built
 */
export const checkLicences = ({ root, folder }) => {
  const list = join(folder, foundName)
  /** @type {{ name: string, version: string }[]} */
  const found = JSON.parse(readFileSync(list, 'utf8'))
  const named = new Set(licencesOf(root).map(({ name, version }) => `${name} ${version}`))
  const missing = found.map(({ name, version }) => `${name} ${version}`).filter((part) => !named.has(part))
  if (missing.length > 0) throw new Error(`The page of licences does not name ${missing.join(', ')}`)
  rmSync(list)
}
