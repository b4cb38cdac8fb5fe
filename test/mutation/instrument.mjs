/** Puts every mutant of some files into them, each behind a switch, and prints the files and the mutants: `node instrument.mjs FILE…`. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {commonTokens} from '@stryker-mutator/api/plugin'
import {createInstrumenter} from '@stryker-mutator/instrumenter'

// A package of Stryker’s own, which lies beside it.
const {createInjector} = await import(createRequire(import.meta.resolve('@stryker-mutator/instrumenter')).resolve('typed-inject'))

const quiet = () => undefined
const logger = {
  ...{isTraceEnabled: quiet, isDebugEnabled: quiet, isInfoEnabled: quiet, isWarnEnabled: quiet, isErrorEnabled: quiet},
  ...{isFatalEnabled: quiet, trace: quiet, debug: quiet, info: quiet, warn: console.error, error: console.error, fatal: console.error},
}
const files = process.argv.slice(2).map(name => ({name, mutate: true, content: readFileSync(name, 'utf8')}))
const instrumenter = createInjector().provideValue(commonTokens.logger, logger).injectFunction(createInstrumenter)
const {files: instrumented, mutants} = await instrumenter.instrument(files, {ignorers: [], excludedMutations: [], plugins: null})
process.stdout.write(
  JSON.stringify({
    files: Object.fromEntries(instrumented.map(({name, content}) => [name, content])),
    mutants: mutants.map(({id, fileName, location, mutatorName, replacement}) => ({
      ...{id, file: fileName, kind: mutatorName, replacement, start: location.start, end: location.end},
    })),
  }),
)
