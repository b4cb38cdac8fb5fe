import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build, type Plugin} from 'esbuild'
import {bundledLexicons} from '../../src/lexicon/bundled.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const IN_PLACE_OF: Readonly<Record<string, string>> = {vitest: here('stand-in.ts'), 'fast-check': here('brief-search.ts')}

/** Puts tests, and what they test with its mutants, into one script: a function of `require` and `module`, which starts afresh at every call. */
export async function bundle(tests: readonly string[], mutated: Readonly<Record<string, string>>, outfile: string): Promise<void> {
  mkdirSync(path.dirname(LEXICONS), {recursive: true})
  writeFileSync(LEXICONS, await bundledLexicons())
  const entry = tests.map(file => `startOf(${JSON.stringify(file)})\nrequire(${JSON.stringify(path.join(ROOT, file))})`)
  await build({
    stdin: {contents: `const {startOf} = require('vitest')\n${entry.join('\n')}\nmodule.exports = require('vitest')`, resolveDir: ROOT},
    ...{bundle: true, platform: 'node', target: 'node20.19', format: 'cjs', packages: 'external', absWorkingDir: ROOT, outfile},
    ...{supported: {'dynamic-import': false}, logLevel: 'warning', logOverride: {'direct-eval': 'silent'}},
    plugins: [withMutants(mutated)],
  })
}

const PACKAGES = 'packages'

/** The lexicons are compiled once, and not at every start. */
const LEXICONS = here('reports/lexicons.bin')
const READS_LEXICONS = `export const bundledLexicons = () => require('node:fs').readFileSync(${JSON.stringify(LEXICONS)})`

function withMutants(mutated: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'with-mutants',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^(?:vitest|fast-check)$/}, ({path: asked, importer, namespace}) => {
        const file = IN_PLACE_OF[asked]
        return file !== undefined && file !== importer && namespace !== PACKAGES ? {path: file} : undefined
      })
      // A module in between, so that `default` is the package's own default and not the whole of its exports.
      onResolve({filter: /^[@\w][^:]*$/}, ({path: asked, kind, namespace}) => {
        if (kind === 'entry-point') return undefined
        return namespace === PACKAGES ? {path: asked, external: true} : {path: asked, namespace: PACKAGES}
      })
      onLoad({filter: /.*/, namespace: PACKAGES}, ({path: asked}) => ({
        contents: `export * from ${JSON.stringify(asked)}\nexport {default} from ${JSON.stringify(asked)}\n`,
      }))
      onLoad({filter: /[\\/]src[\\/]lexicon[\\/]bundled\.ts$/}, () => ({contents: READS_LEXICONS, loader: 'js'}))
      onLoad({filter: /[\\/](?:src|rules|test)[\\/].*\.ts$/}, ({path: file}) => {
        const written = mutated[path.relative(ROOT, file).replaceAll('\\', '/')] ?? readFileSync(file, 'utf8')
        return {contents: placed(written, file), loader: 'ts'}
      })
    },
  }
}

/** A file of a bundle still finds what lies beside it, and waits for nothing. */
function placed(text: string, file: string): string {
  return text
    .replaceAll('await bundledLexicons()', 'bundledLexicons()')
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
    .replaceAll('import.meta.filename', JSON.stringify(file))
}
