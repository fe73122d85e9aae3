/**
 * The headers and the caching of every host, in one table. The files for the hosts are made from it, and
 * nothing in it depends on a host or on one build: what does stands in the pages themselves.
 */
import { headerPolicy } from './policy.mjs'

/**
 * What a browser could let a page do. Ours does the few that it asks for, and no page within it does any. A name
 * that browsers in use do not know is left out: they would complain of it on every page.
 */
const abilities = {
  'screen-wake-lock': '(self)',
  autoplay: '(self)',
  'clipboard-write': '(self)',
  accelerometer: '()',
  'browsing-topics': '()',
  camera: '()',
  'clipboard-read': '()',
  'compute-pressure': '()',
  'cross-origin-isolated': '()',
  'display-capture': '()',
  'encrypted-media': '()',
  fullscreen: '()',
  gamepad: '()',
  geolocation: '()',
  gyroscope: '()',
  hid: '()',
  'idle-detection': '()',
  'keyboard-map': '()',
  'local-fonts': '()',
  magnetometer: '()',
  microphone: '()',
  midi: '()',
  'otp-credentials': '()',
  payment: '()',
  'picture-in-picture': '()',
  'publickey-credentials-create': '()',
  'publickey-credentials-get': '()',
  serial: '()',
  'storage-access': '()',
  usb: '()',
  'window-management': '()',
  'xr-spatial-tracking': '()',
}

/** What every answer carries. */
export const headers = {
  'Content-Security-Policy': headerPolicy,
  'Permissions-Policy': Object.entries(abilities)
    .map(([ability, who]) => `${ability}=${who}`)
    .join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * For a host that serves https and always will. Hosts that see to https by themselves mostly send it
 * already; a machine that is tried without https must not.
 */
export const strictTransport = { 'Strict-Transport-Security': 'max-age=63072000' }

/** How long a browser may keep what, by the file's path: the first row that fits counts. */
export const caching = [
  { files: 'assets/*', value: 'public, max-age=31536000, immutable' },
  { files: 'fonts/*', value: 'public, max-age=604800' },
  { files: '*', value: 'no-cache' },
]

/** The file that answers every path without a file of its own. */
export const shell = 'app.html'
