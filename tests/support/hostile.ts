/**
 * What somebody might put in front of the app to make it do more than show a text, and how to tell whether
 * it did. Whatever runs sets `__pwned`, whatever becomes an element carries `data-pwned`, and whatever is
 * fetched comes from a place that does not exist. A new place to try is a row in `journeys/hostile.spec.ts`.
 */
import type { Page } from '@playwright/test'

const run = '__pwned=1'
const place = 'https://evil.invalid/x'

/** Texts that break out of where they stand, if anything takes them for markup or for code. */
const markup = [
  `<script data-pwned>${run}</script>`,
  `<SCRIPT DATA-PWNED SRC=${place}.js></SCRIPT>`,
  `"><script data-pwned>${run}</script>`,
  `'><script data-pwned>${run}</script>`,
  `</script><script data-pwned>${run}</script>`,
  `</title><script data-pwned>${run}</script>`,
  `</textarea><script data-pwned>${run}</script>`,
  `</style><script data-pwned>${run}</script>`,
  `</noscript><img data-pwned src=x onerror=${run}>`,
  `--><script data-pwned>${run}</script>`,
  `]]><script data-pwned>${run}</script>`,
  `<<script data-pwned>${run}//<</script>`,
  `<scr<script data-pwned>ipt>${run}</script>`,
  `<scr\u0000ipt data-pwned>${run}</scr\u0000ipt>`,
  `<img data-pwned src=x onerror=${run}>`,
  `<img/data-pwned/src="x"/onerror="${run}">`,
  `" onmouseover="${run}" data-pwned="`,
  `' autofocus onfocus='${run}' data-pwned='`,
  `<svg data-pwned onload=${run}>`,
  `<svg data-pwned><script>${run}</script></svg>`,
  `<svg data-pwned><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg data-pwned><use href="data:image/svg+xml,<svg id='x' onload='${run}'/>#x"/></svg>`,
  `<math data-pwned><mtext><table><mglyph><style><img src=x onerror=${run}>`,
  `<body data-pwned onload=${run}>`,
  `<iframe data-pwned src="javascript:parent.${run}"></iframe>`,
  `<iframe data-pwned srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<object data-pwned data="javascript:parent.${run}"></object>`,
  `<embed data-pwned src="javascript:parent.${run}">`,
  `<a data-pwned href="javascript:${run}">Help</a>`,
  `<a data-pwned href="java&#10;script:${run}">Help</a>`,
  `<form data-pwned action=${place}><input name=pain autofocus onfocus=${run}></form>`,
  `<button data-pwned formaction="javascript:${run}">Call</button>`,
  `<input data-pwned autofocus onfocus=${run}>`,
  `<details data-pwned open ontoggle=${run}>`,
  `<video data-pwned><source onerror=${run}></video>`,
  `<audio data-pwned src=x onerror=${run}>`,
  `<link data-pwned rel=stylesheet href=${place}.css>`,
  `<style data-pwned>@import '${place}.css'</style>`,
  `<style data-pwned>*{background:url(${place})}</style>`,
  `<meta data-pwned http-equiv=refresh content="0;url=${place}">`,
  `<base data-pwned href=${place}>`,
  `<marquee data-pwned onstart=${run}>`,
  `<x data-pwned onclick=${run} style=position:fixed;inset:0>`,
  `<template data-pwned><img src=x onerror=${run}></template>`,
] as const

/** Addresses that are programs, or places that nobody wants to go to. */
const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}//`,
  ` \tjava\nscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
  `//evil.invalid/x`,
  String.raw`\\evil.invalid\x`,
  place,
  '../../../../etc/passwd',
] as const

/** Code for templates, tables, shells and headers, which nothing here has. */
const code = [
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `<%= ${run} %>`,
  `');${run};('`,
  `';${run};//`,
  `=HYPERLINK("${place}","Help")`,
  `'; DROP TABLE records; --`,
  `\r\nSet-Cookie: pwned=1\r\n\r\n<script data-pwned>${run}</script>`,
] as const

/** The same, written so that a second reading would undo it. */
const twice = [
  `%3Cscript data-pwned%3E${run}%3C/script%3E`,
  `&lt;script data-pwned&gt;${run}&lt;/script&gt;`,
  String.raw`\u003cscript data-pwned\u003e${run}\u003c/script\u003e`,
  `＜script data-pwned＞${run}＜/script＞`,
  `\u202E<script data-pwned>${run}</script>`,
] as const

/** Names that every object has, and texts that are no text. */
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'undefined',
  'null',
  'NaN',
  '-1e999',
  '\uD800',
  '\u0000',
  'e\u0301'.repeat(500),
  '<b data-pwned>'.repeat(140),
] as const

export const hostileTexts: readonly string[] = [...markup, ...addresses, ...code, ...twice, ...names]

/** Values of a wrong kind, for a place where a text, a number or a list is kept. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  [],
  {},
  [[]],
  [null, { toString: run }],
  { __html: `<img data-pwned src=x onerror=${run}>` },
  { dangerouslySetInnerHTML: { __html: `<img data-pwned src=x onerror=${run}>` } },
  { $$typeof: 'react.element', type: 'script', props: { children: run } },
  { type: 'img', props: { src: 'x', onError: run }, key: null, ref: null },
  JSON.parse(`{"then":"${run}"}`),
  { length: 1e9 },
  Array.from({ length: 1000 }, () => '<b data-pwned>'),
  JSON.parse('{"__proto__":{"polluted":"__pwned"},"constructor":{"prototype":{"polluted":"__pwned"}}}'),
]

/** What the console says once something ran. A journey with anything on its console fails. */
export const itRan = 'hostile input ran'

/** To be called before the page is opened: a page that is left takes what it knows with it. */
export const watch = (page: Page): Promise<unknown> =>
  page.addInitScript((said) => {
    const tell = () => {
      // oxlint-disable-next-line no-console -- The console outlives the page.
      console.error(said)
    }
    Object.defineProperty(window, '__pwned', { set: tell })
  }, itRan)

/** Shown in place of ours, or asked for: all that a page has of it. Nothing is what it must be. */
export const harmOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    if ('polluted' in {}) found.push('every object has changed')
    if (document.cookie !== '') found.push('a cookie was set')
    const strange =
      '[data-pwned], iframe, object, embed, base, video, audio, marquee, math, form[action], [formaction], [srcdoc]'
    for (const element of document.querySelectorAll(strange)) found.push(element.outerHTML.slice(0, 120))
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const leads = ['href', 'xlink:href', 'src', 'action', 'data'].includes(name)
        const isCode = name.startsWith('on') || (leads && /^\s*(java|vb)\s*script:/i.test(value))
        const isAway = leads && URL.parse(value, location.href)?.host === 'evil.invalid'
        if (isCode || isAway) found.push(`${element.tagName} ${name}=${value.slice(0, 80)}`)
      }
    }
    for (const { textContent } of document.querySelectorAll('script, style')) {
      if (textContent?.includes('__pwned') || textContent?.includes('evil.invalid'))
        found.push('it is code now')
    }
    return found
  })
