/** The forms that are measured: where the first question stands, and what one taps in it. */

/**
 * @typedef {{
 *   id: string, name: string, path: string,
 *   option: string, goOn: string | undefined, next: string, isReact: boolean,
 * }} Form `option` is the control of the first tick, `goOn` what leads on (nothing where all stands on one page),
 *   `next` what is there once the next question is. React tells of each control whether the app knows its tick;
 *   the others know it as soon as it is there.
 */

const tick = 'comes-with-effort'
const shared = {
  path: '/',
  option: `input[name="chest"][value="${tick}"]`,
  goOn: 'button[type="submit"]',
  next: 'input[name="effort"]',
  isReact: true,
}

/** Every form, the app first. @type {readonly Form[]} */
export const forms = [
  { ...shared, id: 'unknot', name: 'Unknot', path: '/ask/chest' },
  { ...shared, id: 'plain', name: 'plain HTML', path: '/ask/chest', isReact: false },
  { ...shared, id: 'reactPrerendered', name: 'bare React, prerendered' },
  { ...shared, id: 'react', name: 'bare React' },
  {
    id: 'survey',
    name: 'SurveyJS',
    path: '/',
    option: `input[value="${tick}"]`,
    goOn: '.sd-navigation__next-btn',
    next: 'input[value="over-fifteen-minutes"]',
    isReact: true,
  },
  {
    id: 'lforms',
    name: 'LHC-Forms',
    path: '/',
    option: `[id^="chest/1|"][id$="|${tick}"] input`,
    goOn: undefined,
    next: '[id^="effort/1|"] input',
    isReact: false,
  },
]
