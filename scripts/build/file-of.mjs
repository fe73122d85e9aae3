/** The file of a painted page: what static hosts answer it with when nobody told them anything. @param {string} path */
export const fileOf = (path) => (path === '/' ? 'index.html' : `${path.slice(1)}.html`)
