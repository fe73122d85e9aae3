/**
 * The bill of materials of a build, as CycloneDX: npm writes it from the lock file, without a network, and
 * the fonts are added.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { otherParts } from './licences.mjs'

/** Its name in the folder of the build. */
export const billName = 'sbom.cdx.json'

/** @typedef {{ components: object[], serialNumber?: string, metadata: { timestamp?: string, component: { name: string } } }} Bill */

/**
 * Asked to leave out what is only for development, npm 11 leaves out React too, because a tool wants it as
 * well. So the tools are struck from a copy, and npm is asked for all that is left.
 * @param {string} root @param {string} copy
 */
const strikeTools = (root, copy) => {
  for (const name of ['package.json', 'package-lock.json']) {
    const text = JSON.parse(readFileSync(join(root, name), 'utf8'))
    delete (text.packages?.[''] ?? text).devDependencies
    writeFileSync(join(copy, name), JSON.stringify(text))
  }
}

/** @param {string} folder @returns {Bill} */
const askNpm = (folder) => {
  // All kinds, whatever the settings of this machine say: in a build, NODE_ENV would take some away.
  const kinds = ['dev', 'optional', 'peer'].map((kind) => `--include=${kind}`)
  const args = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', ...kinds]
  const same = process.env.npm_execpath
  const options = { cwd: folder, encoding: /** @type {const} */ ('utf8') }
  const { stdout, stderr } =
    same && /^(npm|npx)/.test(basename(same))
      ? spawnSync(process.execPath, [join(same, '..', 'npm-cli.js'), ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (!stdout) throw new Error(`npm gave no bill of materials: ${stderr}`)
  return JSON.parse(stdout)
}

/** @param {string} root */
const fonts = (root) =>
  otherParts.flatMap(({ name, licence, files }) =>
    files.map((file) => ({
      'bom-ref': file,
      type: 'file',
      name: file,
      description: name,
      scope: 'required',
      hashes: [
        {
          alg: 'SHA-512',
          content: createHash('sha512')
            .update(readFileSync(join(root, 'public', file)))
            .digest('hex'),
        },
      ],
      licenses: [{ license: { id: licence } }],
    })),
  )

/** The bill of the project in this folder. The same lock file gives the same bill, to the byte. @param {string} root */
export const billOf = (root) => {
  const copy = mkdtempSync(join(tmpdir(), 'bill-'))
  try {
    strikeTools(root, copy)
    const bill = askNpm(copy)
    delete bill.serialNumber
    delete bill.metadata.timestamp
    bill.metadata.component.name = 'unknot'
    bill.components.push(...fonts(root))
    return bill
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
