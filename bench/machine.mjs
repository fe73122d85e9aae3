/** What it was measured on and with, because a figure without that says nothing. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from './install.mjs'

/** @param {string} name */
const versionOf = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version

const commit = () => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

/** Lines on the machine and the versions. @param {string} browser @param {Record<string, string>} peers */
export const machine = (browser, peers) => {
  const [cpu] = cpus()
  const own = ['react', 'react-dom', 'react-router', 'zustand', 'vite']
  const listed = [
    ...own.map((name) => `${name} ${versionOf(name)}`),
    ...Object.entries(peers)
      .filter(([name]) => !own.includes(name))
      .map(([name, version]) => `${name} ${version}`),
  ]
  return [
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, ${platform()} ${release()}, load ${loadavg()[0]?.toFixed(1)} at the end`,
    `Node ${process.version.slice(1)}, Chromium ${browser}, ${listed.join(', ')}`,
    `Unknot at ${commit()}, ${new Date().toISOString().slice(0, 10)}`,
  ]
}
