/**
 * React Router comes as one file, with names for developers' tools on its contexts. A bundler must take those
 * lines for work that is done whether or not anyone uses the thing, and so keeps all of it: forms, scroll
 * positions, fetchers. Without the names, and with what makes a context marked as free of effects, only what
 * the app imports is shipped.
 */
const router = /[\\/]node_modules[\\/]react-router[\\/]dist[\\/]/
const nameForTools = /^\w+\.displayName = .*$/gm
const making = /(?<== )(?=(?:React\d*\.(?:createContext|forwardRef|memo)|new URL)\()/g

/** @returns {import('vite').Plugin} */
export const lightRouter = () => ({
  name: 'light-router',
  apply: 'build',
  transform: {
    filter: { id: router },
    handler: (code) => ({
      code: code.replaceAll(nameForTools, '').replaceAll(making, '/* @__PURE__ */ '),
      map: null,
    }),
  },
})
