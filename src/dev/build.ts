/**
 * Builds dist/: the program as one CommonJS file that loads its heavy parts on demand, the public API as ES modules, the types, and
 * the schema. CommonJS because Node starts it about a tenth faster than the same code as ES modules.
 */
import {execFileSync} from 'node:child_process'
import {copyFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build, type Plugin} from 'esbuild'
import {languages} from '../language/index.js'
import {bundledLexicons} from '../lexicon/bundled.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  absWorkingDir: ROOT,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
} as const

/** The lexicons as data in the place of the module that compiles them: a file of JSON a language, and one for each dictionary. */
function lexiconsAsData(format: 'cjs' | 'esm'): Plugin {
  const folder = format === 'cjs' ? "require('node:path').dirname(__filename) + '/'" : "new URL('../program/', import.meta.url)"
  return {
    name: 'lexicons-as-data',
    setup({onLoad}) {
      onLoad({filter: /[\\/]src[\\/]lexicon[\\/]bundled\.ts$/}, () => ({contents: lexiconModule(folder, format), loader: 'js'}))
    },
  }
}

/** The model of `no-stereotype` stands beside the program. */
function modelBeside(format: 'cjs' | 'esm'): Plugin {
  return {
    name: 'model-beside',
    setup({onLoad}) {
      onLoad({filter: /[\\/]src[\\/]offence[\\/]weights\.ts$/}, () => ({contents: modelModule(format), loader: 'js'}))
    },
  }
}

function modelModule(format: 'cjs' | 'esm'): string {
  const file =
    format === 'cjs' ? "require('node:path').join(__dirname, 'offence.bin')" : "new URL(import.meta.url.includes('/api/') ? '../program/offence.bin' : './program/offence.bin', import.meta.url)"
  return `import {readFileSync} from 'node:fs'\nexport const modelBytes = () => readFileSync(${file})\n`
}

const lexicons = await bundledLexicons()

/** Each table is read when it is first asked for: most posts need those of one language. */
function lexiconModule(folder: string, format: 'cjs' | 'esm'): string {
  const {topics, dictionaries} = lexicons
  const file = (topic: string, language: string) => `lexicon-${language}${dictionaries.includes(topic) ? `-${topic}` : ''}.json`
  const read = (topic: string, language: string) => `get ${language}() { return read('${file(topic, language)}')['${topic}'] }`
  const tables = Object.entries(topics).map(
    ([topic, languages]) =>
      `'${topic}': {${Object.keys(languages)
        .map(language => read(topic, language))
        .join(', ')}}`,
  )
  const place = format === 'cjs' ? 'FOLDER + name' : 'new URL(name, FOLDER)'
  return [
    "import {readFileSync} from 'node:fs'",
    `const FOLDER = ${folder}`,
    'const files = new Map()',
    'function read(name) {',
    `  if (!files.has(name)) files.set(name, JSON.parse(readFileSync(${place}, 'utf8')))`,
    '  return files.get(name)',
    '}',
    `const data = {topics: {${tables.join(',\n')}},`,
    `get starts() { return read('lexicon-starts.json') }, dictionaries: ${JSON.stringify(dictionaries)}}`,
    'export async function bundledLexicons() { return data }\n',
  ].join('\n')
}

function writeLexicons(folder: string): void {
  const {topics, starts, dictionaries} = lexicons
  writeFileSync(`${folder}/lexicon-starts.json`, JSON.stringify(starts))
  for (const language of Object.keys(languages)) {
    const of = (names: readonly string[]) => Object.fromEntries(names.map(topic => [topic, tableIn(topics[topic], language)]))
    writeFileSync(
      `${folder}/lexicon-${language}.json`,
      JSON.stringify(of(Object.keys(topics).filter(topic => !dictionaries.includes(topic)))),
    )
    for (const topic of dictionaries) writeFileSync(`${folder}/lexicon-${language}-${topic}.json`, JSON.stringify(of([topic])))
  }
}

function tableIn(tables: object | undefined, language: string): unknown {
  return Object.entries(tables ?? {}).find(([tag]) => tag === language)?.[1] ?? {}
}

// Modules that carry nothing whose identity matters, so that a chunk may hold its own copy of what they import.
const SPLIT_MODULES = /[\\/]src[\\/](?:cli[\\/]program|post[\\/]gfm|yaml[\\/]index|lexicon[\\/]bundled|similarity[\\/]closest)\.ts$/

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

/** Lints the example drafts in a process of its own, and keeps what V8 compiled on the way. */
function keepCompiled(): void {
  const code = `const m6l = require('./dist/program/m6l.cjs')
    m6l.main(['--fail-on', 'never', 'fixtures/posts'], {...m6l.processIo(), out: async () => true})
      .then(() => m6l.keepCompiled())`
  execFileSync(process.execPath, ['-e', code], {cwd: ROOT, stdio: 'inherit'})
}

rmSync(`${ROOT}dist`, {recursive: true, force: true})
// `import()` becomes `require()`, which starts faster.
const program: BuildOptions = {
  ...common,
  ...{
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    external: ['typescript'],
    supported: {'dynamic-import': false},
  },
  define: {'import.meta.url': '__filename'},
}
const built = new Set<string>()
let chunks = new Map([
  ['m6l', 'src/cli/start.ts'],
  ['cli', 'src/cli/index.ts'],
])
while (chunks.size > 0) {
  const found = new Map<string, string>()
  for (const [name, file] of chunks) {
    built.add(name)
    await build({
      ...program,
      entryPoints: [file],
      outfile: `dist/program/${name}.cjs`,
      plugins: [lexiconsAsData('cjs'), modelBeside('cjs'), noChildProcess, splitter(found)],
    })
  }
  chunks = new Map([...found].filter(([name]) => !built.has(name)))
}
await build({
  ...common,
  ...{entryPoints: ['src/index.ts'], outdir: 'dist', format: 'esm', splitting: true, packages: 'external', chunkNames: 'api/[name]-[hash]'},
  plugins: [lexiconsAsData('esm'), modelBeside('esm')],
})
writeLexicons(`${ROOT}dist/program`)
copyFileSync(`${ROOT}rules/models/offence.bin`, `${ROOT}dist/program/offence.bin`)
keepCompiled()
copyFileSync(`${ROOT}src/config/schema.json`, `${ROOT}dist/schema.json`)
writeFileSync(`${ROOT}dist/package.json`, '{"type": "module"}\n')
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
if (!process.argv.includes('--no-types')) {
  const args = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist/types', '--rootDir', '.']
  execFileSync(process.execPath, [tsc, '-p', 'src/dev/tsconfig.types.json', ...args], {cwd: ROOT, stdio: 'inherit'})
}
