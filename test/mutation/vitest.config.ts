import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'
import {ASKED, testsFor} from './folders.js'

const BRIEF_SEARCH = fileURLToPath(new URL('brief-search.ts', import.meta.url))

/** The tests that mutants meet, as quick as they can be. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [
    {
      name: 'brief-search',
      enforce: 'pre',
      resolveId: (id, importer) => (id === 'fast-check' && importer !== BRIEF_SEARCH ? BRIEF_SEARCH : undefined),
    },
  ],
  test: {
    include: [...testsFor(process.env[ASKED.folder] ?? '', process.env[ASKED.all] === 'yes')],
    isolate: false,
    ...{testTimeout: 60_000, hookTimeout: 60_000},
  },
})
