/**
 * Builds dist/: the program as one CommonJS file that loads its heavy parts on demand, the public API as ES modules, the types, and
 * the schema. CommonJS because Node starts it about a tenth faster than the same code as ES modules.
 */
import {execFileSync} from 'node:child_process'
import {copyFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {brotliCompressSync} from 'node:zlib'
import {type BuildOptions, build, type Plugin} from 'esbuild'
import {allReasons} from '../lexicon/all-reasons.js'
import {bundledLexicons} from '../lexicon/bundled.js'
import {plainExpressions} from './expressions.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  absWorkingDir: ROOT,
  logLevel: 'warning',
  legalComments: 'none',
} as const

/** In the place of the module that compiles the lexicons, one that reads what was compiled: used as it lies in the file, and read where it is asked for. */
function lexiconsAsData(format: 'cjs' | 'esm'): Plugin {
  const file =
    format === 'cjs' ? "require('node:path').dirname(__filename) + '/lexicons.bin'" : "new URL('../program/lexicons.bin', import.meta.url)"
  const contents = `import {pagesOf} from './pages.js'\nexport const bundledLexicons = async () => pagesOf(${file})\n`
  return {
    name: 'lexicons-as-data',
    setup({onLoad}) {
      onLoad({filter: /[\\/]src[\\/]lexicon[\\/]bundled\.ts$/}, () => ({contents, loader: 'js'}))
    },
  }
}

/** What was trained stands beside the program, as numbers. */
function modelsBeside(format: 'cjs' | 'esm'): Plugin {
  const place =
    format === 'cjs'
      ? "require('node:path').join(__dirname, name + '.bin')"
      : "new URL((import.meta.url.includes('/api/') ? '../program/' : './program/') + name + '.bin', import.meta.url)"
  const contents = `import {readFileSync} from 'node:fs'\nexport const modelBytes = name => readFileSync(${place})\n`
  return {
    name: 'models-beside',
    setup({onLoad}) {
      onLoad({filter: /[\\/]src[\\/]reader[\\/]model-bytes\.ts$/}, () => ({contents, loader: 'js'}))
    },
  }
}

/** Why each term is listed, for those who ask: packed, since few do. */
function reasonsBeside(format: 'cjs' | 'esm'): Plugin {
  const file = format === 'cjs' ? "require('node:path').join(__dirname, 'terms.br')" : "new URL('../program/terms.br', import.meta.url)"
  const contents = [
    "import {readFileSync} from 'node:fs'",
    `export async function allReasons() { const {brotliDecompressSync} = await import('node:zlib'); return JSON.parse(brotliDecompressSync(readFileSync(${file})).toString()) }\n`,
  ].join('\n')
  return {
    name: 'reasons-beside',
    setup({onLoad}) {
      onLoad({filter: /[\\/]src[\\/]lexicon[\\/]all-reasons\.ts$/}, () => ({contents, loader: 'js'}))
    },
  }
}

// Modules that carry nothing whose identity matters, so that a chunk may hold its own copy of what they import.
const SPLIT_MODULES =
  /[\\/]src[\\/](?:cli[\\/]program|lsp[\\/]server|net[\\/]index|post[\\/]markdown[\\/]gfm|detect[\\/]phone-plan|yaml[\\/]index|sources[\\/]index|similarity[\\/]closest)\.ts$/

// cosmiconfig could load TypeScript, which m6l never lets it do.
const UNBUNDLED = /^(?:node:|typescript$)/

/** Every package that is imported on demand, and every module of the list above, becomes a file of its own, beside the program. */
function splitter(chunks: Map<string, string>): Plugin {
  return {
    name: 'split-on-demand',
    setup(builder) {
      builder.onResolve({filter: /.*/}, async ({path, kind, resolveDir, pluginData}) => {
        if (kind === 'entry-point' || pluginData === 'resolving' || UNBUNDLED.test(path)) return undefined
        const ours = path.startsWith('.')
        if (!ours && kind !== 'dynamic-import') return undefined
        const {path: file} = await builder.resolve(path, {kind, resolveDir, pluginData: 'resolving'})
        if (ours && !SPLIT_MODULES.test(file)) return undefined
        const name = (ours ? `m6l-${file.slice(ROOT.length + 'src/'.length, -'.ts'.length)}` : path).replaceAll(/[^\w-]+/g, '-')
        chunks.set(name, file)
        return {path: name, namespace: 'chunk'}
      })
      builder.onResolve({filter: /^chunk:/}, ({path}) => ({path: `./${path.slice('chunk:'.length)}.cjs`, external: true}))
      // A module in between, so that `default` is the package's own default and not the whole of its exports.
      builder.onLoad({filter: /.*/, namespace: 'chunk'}, ({path}) => ({
        contents: `export * from 'chunk:${path}'\nexport {default} from 'chunk:${path}'\n`,
      }))
    },
  }
}

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

// A draft in each language, with a little of everything: what they run is kept compiled, and no more, for all that is kept is read at each start.
const USUAL = ['en/open-access-week.md', 'fr/club-de-lecture.md', 'ar/opening-of-the-exhibition.md', 'ary/lmo9arrar.md']

/** Lints some example drafts in a process of its own, and keeps what V8 compiled on the way. */
function keepCompiled(): void {
  const drafts = JSON.stringify(USUAL.map(draft => `fixtures/posts/${draft}`))
  const code = `const m6l = require('./dist/program/m6l.cjs')
    m6l.main(['--fail-on', 'never', ...${drafts}], {...m6l.processIo(), out: async () => true})
      .then(() => m6l.keepCompiled())`
  execFileSync(process.execPath, ['-e', code], {cwd: ROOT, stdio: 'inherit'})
}

rmSync(`${ROOT}dist`, {recursive: true, force: true})
// `import()` becomes `require()`, which starts faster. Names of one letter start faster too, and go without an object for each module that
// holds its name; the maps beside the files tell what stands behind a place in the report of a fault.
const program: BuildOptions = {
  ...common,
  ...{format: 'cjs', minify: true, external: ['typescript'], supported: {'dynamic-import': false}},
  ...{sourcemap: 'external', sourcesContent: false, define: {'import.meta.url': '__filename'}},
}
await build({...program, entryPoints: ['src/cli/start.ts'], outfile: 'dist/program/m6l.cjs'})
await build({...program, entryPoints: ['src/cli/start-hand.ts'], outfile: 'dist/program/hand.cjs'})
// What `own-modules.ts` makes a module of: the function that Node would make of a CommonJS file.
const AS_FUNCTION = {banner: {js: '(function (exports, require, module, __filename, __dirname) {'}, footer: {js: '})'}}
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
      plugins: [lexiconsAsData('cjs'), modelsBeside('cjs'), reasonsBeside('cjs'), noChildProcess, splitter(found), plainExpressions],
    })
  }
  chunks = new Map([...found].filter(([name]) => !built.has(name)))
}
await build({
  ...common,
  ...{
    entryPoints: ['src/index.ts', 'src/remark.ts'],
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    packages: 'external',
    chunkNames: 'api/[name]-[hash]',
  },
  plugins: [lexiconsAsData('esm'), modelsBeside('esm'), reasonsBeside('esm'), plainExpressions],
})
for (const file of readdirSync(`${ROOT}rules/models`))
  if (file.endsWith('.bin')) copyFileSync(`${ROOT}rules/models/${file}`, `${ROOT}dist/program/${file}`)
writeFileSync(`${ROOT}dist/program/terms.br`, brotliCompressSync(JSON.stringify(await allReasons())))
writeFileSync(`${ROOT}dist/program/lexicons.bin`, await bundledLexicons())
keepCompiled()
copyFileSync(`${ROOT}src/config/schema.json`, `${ROOT}dist/schema.json`)
writeFileSync(`${ROOT}dist/package.json`, '{"type": "module"}\n')
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
if (!process.argv.includes('--no-types')) {
  const args = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist/types', '--rootDir', '.']
  execFileSync(process.execPath, [tsc, '-p', 'src/dev/tsconfig.types.json', ...args], {cwd: ROOT, stdio: 'inherit'})
}
