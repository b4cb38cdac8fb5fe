/**
 * Builds dist/: the program as one CommonJS file that loads its heavy parts on demand, the public API as ES modules, the types, and
 * the schema. CommonJS because Node starts it about a tenth faster than the same code as ES modules.
 */
import {execFileSync} from 'node:child_process'
import {copyFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build, type Plugin} from 'esbuild'
import {bundledLexicons} from '../lexicon/bundled.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const common = {bundle: true, platform: 'node', target: 'node20.19', absWorkingDir: ROOT, logLevel: 'warning', legalComments: 'none'} as const

/** The lexicons as data in the place of the module that compiles them. */
const lexiconsAsData: Plugin = {
  name: 'lexicons-as-data',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/]lexicon[\\/]bundled\.ts$/}, async () => {
      const json = JSON.stringify(JSON.stringify(await bundledLexicons()))
      return {contents: `const data = JSON.parse(${json})\nexport async function bundledLexicons() { return data }\n`, loader: 'js'}
    })
  },
}

// Modules that carry nothing whose identity matters, so that a chunk may hold its own copy of what they import.
const SPLIT_MODULES = /[\\/]src[\\/](?:cli[\\/]program|post[\\/](?:gfm|yaml)|lexicon[\\/]bundled|similarity[\\/]closest)\.ts$/

// cosmiconfig could load TypeScript, which m6l never lets it do.
const UNBUNDLED = /^(?:node:|typescript$)/

/** Every package that is imported on demand becomes a file of its own, beside the program. */
function splitter(chunks: Map<string, string>): Plugin {
  return {
    name: 'split-on-demand',
    setup(builder) {
      builder.onResolve({filter: /.*/}, async ({path, kind, resolveDir, pluginData}) => {
        if (kind !== 'dynamic-import' || pluginData === 'resolving' || UNBUNDLED.test(path)) return undefined
        const {path: file} = await builder.resolve(path, {kind, resolveDir, pluginData: 'resolving'})
        if (path.startsWith('.') && !SPLIT_MODULES.test(file)) return undefined
        const name = (path.startsWith('.') ? `m6l-${path.replace(/^[./]+|\.js$/g, '')}` : path).replaceAll(/[^\w-]+/g, '-')
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

rmSync(`${ROOT}dist`, {recursive: true, force: true})
// `import()` becomes `require()`, which starts faster.
const program: BuildOptions = {
  ...common,
  ...{format: 'cjs', minifySyntax: true, minifyWhitespace: true, external: ['typescript'], supported: {'dynamic-import': false}},
  define: {'import.meta.url': '__filename'},
}
const built = new Set<string>()
let chunks = new Map([['m6l', 'src/cli/index.ts']])
while (chunks.size > 0) {
  const found = new Map<string, string>()
  for (const [name, file] of chunks) {
    built.add(name)
    await build({...program, entryPoints: [file], outfile: `dist/program/${name}.cjs`, plugins: [lexiconsAsData, splitter(found)]})
  }
  chunks = new Map([...found].filter(([name]) => !built.has(name)))
}
await build({
  ...common,
  ...{entryPoints: ['src/index.ts'], outdir: 'dist', format: 'esm', splitting: true, packages: 'external', chunkNames: 'api/[name]-[hash]'},
  plugins: [lexiconsAsData],
})
copyFileSync(`${ROOT}src/config/schema.json`, `${ROOT}dist/schema.json`)
writeFileSync(`${ROOT}dist/package.json`, '{"type": "module"}\n')
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
if (!process.argv.includes('--no-types')) {
  const args = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist/types', '--rootDir', '.']
  execFileSync(process.execPath, [tsc, '-p', 'src/dev/tsconfig.types.json', ...args], {cwd: ROOT, stdio: 'inherit'})
}
