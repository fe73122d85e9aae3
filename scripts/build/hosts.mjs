/** The table of headers in the words of common static hosts, each a file in the build. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { caching, headers, shell, strictTransport } from './headers.mjs'

const all = Object.entries({ ...headers, ...strictTransport })
const folders = caching.filter(({ files }) => files !== '*')
const elsewhere = caching.find(({ files }) => files === '*')?.value ?? 'no-cache'

/**
 * Netlify and Cloudflare Pages. Where several rows fit, both would send the caching of each, so every kind of
 * page has a row of its own and none fits all.
 * @param {string} base @param {readonly string[]} pages
 */
const forNetlify = (base, pages) =>
  [
    [`${base}*`, ...all.map(([name, value]) => `  ${name}: ${value}`)],
    ...folders.map(({ files, value }) => [base + files, `  Cache-Control: ${value}`]),
    ...pages.map((page) => [base + page, `  Cache-Control: ${elsewhere}`]),
  ]
    .flat()
    .concat('')
    .join('\n')

/** @param {string} base */
const forVercel = (base) =>
  JSON.stringify(
    {
      cleanUrls: true,
      trailingSlash: false,
      headers: [
        { source: `${base}(.*)`, headers: all.map(([key, value]) => ({ key, value })) },
        ...folders.map(({ files, value }) => ({
          source: base + files.replace('*', '(.*)'),
          headers: [{ key: 'Cache-Control', value }],
        })),
      ],
      rewrites: [{ source: `${base}((?!assets/|fonts/).*)`, destination: base + shell }],
    },
    null,
    2,
  )

const within = folders.map(({ files }) => files.replace('/*', '')).join('|')

/** @param {string} base */
const forApache = (base) =>
  [
    'Options -Indexes -MultiViews',
    'DirectorySlash Off',
    'AddType application/manifest+json .webmanifest',
    '<IfModule mod_headers.c>',
    ...all.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${elsewhere}"`,
    ...folders.map(
      ({ files, value }) =>
        `  Header set Cache-Control "${value}" "expr=%{REQUEST_URI} =~ m#^${base}${files.replace('*', '')}#"`,
    ),
    '</IfModule>',
    'RewriteEngine On',
    `RewriteBase ${base}`,
    `RewriteRule ^(${within})/ - [L]`,
    'RewriteRule ^$ index.html [L]',
    'RewriteCond %{REQUEST_FILENAME}.html -f',
    'RewriteRule ^(.+)$ $1.html [L]',
    'RewriteCond %{REQUEST_FILENAME} !-f',
    `RewriteRule ^ ${shell} [L]`,
    '',
  ].join('\n')

/** @param {{ folder: string, base: string, files: () => string[] }} built */
export const writeHostFiles = ({ folder, base, files }) => {
  const pages = files()
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [file, file.replace(/(^|\/)index\.html$|\.html$/, '$1')])
  const unlisted = ['sw.js', 'manifest.webmanifest']
  writeFileSync(join(folder, '_headers'), forNetlify(base, [...new Set([...pages, ...unlisted])]))
  writeFileSync(join(folder, 'vercel.json'), `${forVercel(base)}\n`)
  writeFileSync(join(folder, '.htaccess'), forApache(base))
}
