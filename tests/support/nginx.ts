/** The real nginx, with the configuration that we hand out, on ports of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nginxSnippet } from '../../scripts/build/nginx.mjs'
import { brotliModule, nginxPath } from '../../scripts/engines.mjs'
import { freePort } from '../../scripts/free-port.mjs'

export const base = '/back/'

/** One server for each way that we describe. */
export interface Site {
  /** The build at the root. */
  readonly root: string
  /** The same without the module for Brotli. */
  readonly onlyGzip: string
  /** A build for a path of its own. */
  readonly under: string
  /** A proxy in front of the one before. */
  readonly proxy: string
  close(): Promise<void>
}

const server = (port: number, root: string, lines: string) =>
  `server { listen 127.0.0.1:${port}; root ${root};\n${lines}\n}`

const withBrotli = (snippet: string) =>
  existsSync(brotliModule) ? snippet.replace('# brotli_static on;', 'brotli_static on;') : snippet

const buildUnder = (folder: string) => {
  const { status, stderr } = spawnSync(
    join('node_modules', '.bin', 'vite'),
    ['build', '--base', base, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The build under ${base} failed: ${stderr}`)
}

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}

/** Whoever opens it closes it. */
export const openNginx = async (): Promise<Site> => {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'))
  const [root, under] = [join(home, 'root'), join(home, 'under')]
  cpSync('dist', root, { recursive: true })
  buildUnder(join(under, base))
  mkdirSync(join(home, 'logs'))
  const ports = [await freePort(0), await freePort(0), await freePort(0), await freePort(0)] as const
  const proxied = `location ${base} { proxy_pass http://127.0.0.1:${ports[2]}; }`
  const configuration = [
    existsSync(brotliModule) ? `load_module ${brotliModule};` : '',
    'daemon off; master_process off; pid nginx.pid; error_log logs/error.log;',
    'events {}',
    'http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${kind};`),
    server(ports[0], root, withBrotli(nginxSnippet())),
    server(ports[1], root, nginxSnippet()),
    server(ports[2], under, withBrotli(nginxSnippet(base))),
    server(ports[3], home, proxied),
    '}',
  ]
  writeFileSync(join(home, 'nginx.conf'), configuration.join('\n'))
  const nginx = spawn(nginxPath() ?? 'nginx', ['-p', home, '-c', 'nginx.conf'], { stdio: 'inherit' })
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()))
  const [first, second, third, fourth] = ports.map((port) => `http://127.0.0.1:${port}`)
  for (let step = 0; step < 100 && !(await answers(`${first}/robots.txt`)); step += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    root: first ?? '',
    onlyGzip: second ?? '',
    under: third ?? '',
    proxy: fourth ?? '',
    close: async () => {
      nginx.kill('SIGQUIT')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}
