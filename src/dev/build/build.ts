/**
 * Builds dist/: the program as one CommonJS file that loads its heavy parts on demand, the public API as ES modules, the types, and
 * the schema. CommonJS because Node starts it about a tenth faster than the same code as ES modules.
 */
import {execFileSync} from 'node:child_process'
import {copyFileSync, existsSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {ROOT} from '../root.js'
import {layBeside, readingBeside} from './beside.js'
import {COMMON} from './common.js'
import {plainExpressions} from './expressions.js'
import {keepCompiled} from './kept-code.js'
import {buildProgram} from './program.js'
import {layStamp} from './stamp.js'

const withTypes = !process.argv.includes('--no-types')

makeRoom()
await buildProgram()
await buildApi()
await layBeside()
layStamp(`${ROOT}dist/program`)
keepCompiled()
copyFileSync(`${ROOT}src/config/schema.json`, `${ROOT}dist/schema.json`)
writeFileSync(`${ROOT}dist/package.json`, '{"type": "module"}\n')
if (withTypes) writeTypes()

/** Takes away what an earlier build left; types stay where none are written anew, for whoever uses this folder as a package. */
function makeRoom(): void {
  if (!existsSync(`${ROOT}dist`)) return
  for (const name of readdirSync(`${ROOT}dist`)) if (withTypes || name !== 'types') rmSync(`${ROOT}dist/${name}`, {recursive: true})
}

async function buildApi(): Promise<void> {
  await build({
    ...COMMON,
    ...{entryPoints: ['src/index.ts', 'src/remark.ts'], outdir: 'dist', format: 'esm', packages: 'external'},
    ...{splitting: true, chunkNames: 'api/[name]-[hash]'},
    plugins: [...readingBeside('esm'), plainExpressions],
  })
}

function writeTypes(): void {
  const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
  const args = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'dist/types', '--rootDir', '.']
  execFileSync(process.execPath, [tsc, '-p', 'src/dev/tsconfig.types.json', ...args], {cwd: ROOT, stdio: 'inherit'})
}
