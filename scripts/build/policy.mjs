/**
 * The Content-Security-Policy, in two halves that a browser holds both. What names the sums of inline parts
 * travels inside each page, so that it can never be out of step with it; the rest is the same for every file
 * and comes as a header.
 */
import { createHash } from 'node:crypto'

/** The only policies for Trusted Types: the address of our service worker is looked at before it is registered. */
const trusted = 'unknot-worker'

/** @param {Record<string, string>} rules */
const policyOf = (rules) =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')

const everywhere = {
  'img-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': trusted,
}

/** The half that comes as a header. The service worker fetches our own files; no page fetches anything by script. */
export const headerPolicy = policyOf({
  ...everywhere,
  'connect-src': "'self'",
  'script-src-attr': "'none'",
  'style-src-attr': "'none'",
  'object-src': "'none'",
  'media-src': "'none'",
  'frame-src': "'none'",
  'frame-ancestors': "'none'",
})

/** @param {string} text what stands between the tags of an inline script or style */
const sumOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The half that stands in a page.
 * @param {{ scripts: readonly string[], styles: readonly string[] }} inline what stands between their tags
 */
export const pagePolicy = ({ scripts, styles }) =>
  policyOf({
    'default-src': "'none'",
    'script-src': ["'self'", ...scripts.map(sumOf)].join(' '),
    'style-src': ["'self'", ...styles.map(sumOf)].join(' '),
    ...everywhere,
  })
