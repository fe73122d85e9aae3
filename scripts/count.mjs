/** Reads the JSON reports of the test runners and counts their tests. */

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Count */
/** @typedef {{ testResults: { status: string, assertionResults: { status: string, fullName: string }[] }[] }} UnitReport */
/** @typedef {{ title: string, tests: { status: string, projectName: string }[] }} Spec */
/** @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite */

/** @param {string} json @returns {Count} */
export function countUnit(json) {
  /** @type {UnitReport} */
  const report = JSON.parse(json)
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const passed = tests.filter((test) => test.status === 'passed').length
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  )
  const failed = tests.filter((test) => test.status === 'failed').length + broken.length
  const others = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed')
  return { passed, failed, skipped: others.map((test) => test.fullName) }
}

/** @param {Suite} suite @returns {Spec[]} */
const specsIn = ({ suites = [], specs = [] }) => [...suites.flatMap(specsIn), ...specs]

/** @param {string} json @returns {Count} */
export function countJourneys(json) {
  const runs = specsIn(JSON.parse(json)).flatMap(({ title, tests }) =>
    tests.map(({ status, projectName }) => ({ status, title: `${title} (${projectName})` })),
  )
  const passed = runs.filter((run) => run.status === 'expected').length
  const skipped = runs.filter((run) => run.status === 'skipped').map((run) => run.title)
  return { passed, failed: runs.length - passed - skipped.length, skipped }
}
