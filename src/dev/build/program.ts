import path from 'node:path'
import {type BuildOptions, build, type Plugin} from 'esbuild'
import {readingBeside} from './beside.js'
import {COMMON} from './common.js'
import {plainExpressions} from './expressions.js'
import {splitter} from './on-demand.js'

// `import()` becomes `require()`, which starts faster. Names of one letter start faster too, and go without an object for each module that
// holds its name; the maps beside the files tell what stands behind a place in the report of a fault.
const program: BuildOptions = {
  ...COMMON,
  ...{format: 'cjs', minify: true, external: ['typescript', 'm6l:room'], supported: {'dynamic-import': false}},
  ...{sourcemap: 'external', sourcesContent: false, define: {'import.meta.url': '__filename'}},
}
// What `own-modules.ts` makes a module of: the function that Node would make of a CommonJS file.
const AS_FUNCTION = {banner: {js: '(function (exports, require, module, __filename, __dirname) {'}, footer: {js: '})'}}

/** commander starts programs for sub-commands that are files; m6l has none, and the module costs as much as a rule. */
const noChildProcess: Plugin = {
  name: 'no-child-process',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(?:node:)?child_process$/}, ({importer}) => {
      return importer.includes('commander') ? {path: 'child_process', namespace: 'none'} : undefined
    })
    onLoad({filter: /.*/, namespace: 'none'}, () => ({contents: 'module.exports = {}'}))
  },
}

/**
 * Whoever imports a CommonJS module whole would have each of its properties copied, with a function for each: so `node:path` is imported
 * whole by one module of the bundle, and by all others from there.
 */
const onePath: Plugin = {
  name: 'one-path',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:path$/}, ({namespace}) => (namespace === 'one' ? undefined : {path: 'node:path', namespace: 'one'}))
    onLoad({filter: /.*/, namespace: 'one'}, () => ({
      contents: `import path from 'node:path'\nexport default path\nexport {${Object.keys(path)}} from 'node:path'\n`,
    }))
  },
}

/** Builds dist/program: what starts, and the rest in files that are loaded on demand. */
export async function buildProgram(): Promise<void> {
  await build({...program, entryPoints: ['src/cli/start.ts'], outfile: 'dist/program/m6l.cjs'})
  await build({...program, entryPoints: ['src/cli/start-hand.ts'], outfile: 'dist/program/hand.cjs'})
  const built = new Set<string>()
  let chunks = new Map([['cli', 'src/cli/index.ts']])
  while (chunks.size > 0) {
    const found = new Map<string, string>()
    for (const [name, file] of chunks) {
      built.add(name)
      await build({
        ...program,
        ...AS_FUNCTION,
        entryPoints: [file],
        outfile: `dist/program/${name}.cjs`,
        plugins: [...readingBeside('cjs'), noChildProcess, onePath, splitter(found), plainExpressions],
      })
    }
    chunks = new Map([...found].filter(([name]) => !built.has(name)))
  }
}
