import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** Tests that put something else in a module's place, which their neighbours must not meet. */
const ALONE = ['test/cli/**/*.test.ts', 'test/linter.test.ts']

/** How the tests run: most share what they load, which halves their time. Nothing here is timed, so limits only end what hangs. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    ...{testTimeout: 60_000, hookTimeout: 60_000},
    // Whoever works on m6l in French reads the same results.
    env: {LC_ALL: 'C.UTF-8'},
    globalSetup: 'test/kit/leavings.ts',
    projects: [
      {extends: true, test: {name: 'shared', include: ['test/**/*.test.ts'], exclude: [...ALONE, '**/node_modules/**'], isolate: false}},
      {extends: true, test: {name: 'alone', include: ALONE}},
    ],
  },
})
