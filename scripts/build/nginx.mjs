/** The files for nginx, made from the one table of headers: a snippet for any server block, and a whole one. */
import { caching, headers, shell, strictTransport } from './headers.mjs'

const madeBy = 'made by `npm run hosting`: change scripts/build/headers.mjs'

const strict = Object.entries(strictTransport)
const onlyOnHttps = '$unknot_strict'

/** @param {string} value */
const quoted = (value) => `"${value.replaceAll('"', String.raw`\"`)}"`

/** @param {string} kept how long a browser may keep the files @param {string[]} lines what else stands in the block */
const block = (kept, lines) =>
  [
    ...lines,
    // Headers of the level above are lost where a block has any of its own, so each block has all.
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    // Empty without https, and then not sent.
    ...strict.map(([name]) => `add_header ${name} ${onlyOnHttps} always;`),
    // Without "always": what is missing must not be remembered as missing.
    `add_header Cache-Control ${quoted(kept)};`,
  ].map((line) => `  ${line}`)

/** @param {string} how @param {string[]} lines */
const location = (how, lines) => [`location ${how} {`, ...lines, '}'].join('\n')

/**
 * One row of the table as a block. A folder of files has no pages, so there a missing file is missing;
 * everywhere else the app itself answers.
 * @param {string} base @param {{ files: string, value: string }} row
 */
const rowOf = (base, { files, value }) => {
  if (files === '*') {
    const found = '$uri $uri.html $uri/index.html'
    return location(base, block(value, [`try_files ${found} ${base}${shell};`]))
  }
  const [folder = '', ...rest] = files.split('*')
  if (rest.join('') !== '') throw new Error(`nginx cannot be told of ${files}`)
  const how = rest.length > 0 ? base + folder : `= ${base}${folder}`
  return location(how, block(value, ['try_files $uri =404;']))
}

/**
 * What stands inside a server block whose root is the folder that holds the base: for `/` the build
 * itself, for `/back/` the folder with the build in its folder `back`.
 * @param {string} base with a slash at both ends
 */
export const nginxSnippet = (base = '/') =>
  [
    `# Unknot under ${base} (${madeBy})`,
    'charset utf-8;',
    'server_tokens off;',
    '# Behind a proxy nginx does not know its own name, so it never says it.',
    'absolute_redirect off;',
    `set ${onlyOnHttps} '';`,
    ...strict.map(([, value]) => `if ($scheme = https) { set ${onlyOnHttps} ${quoted(value)}; }`),
    '# The packed files that the build wrote beside the others.',
    'gzip_static on;',
    'gzip_vary on;',
    '# With Debian’s package libnginx-mod-http-brotli-static, take the # away:',
    '# brotli_static on;',
    '',
    ...(base === '/' ? [] : [location(`= ${base.slice(0, -1)}`, [`  return 301 ${base};`]), '']),
    ...caching.map((row) => `${rowOf(base, row)}\n`),
    '# For another kind of server.',
    location(`${base}.ht`, ['  return 404;']),
    '# nginx knows no type for it.',
    location(
      `= ${base}manifest.webmanifest`,
      block('no-cache', ['types {}', 'default_type application/manifest+json;']),
    ),
    '',
  ].join('\n')

/** A whole server block, for who has none. */
export const nginxSite = () =>
  [
    `# A server for Unknot (${madeBy})`,
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    '  server_name unknot.example;',
    '  root /var/www/unknot;',
    '  include snippets/unknot.conf;',
    '}',
    '',
  ].join('\n')
