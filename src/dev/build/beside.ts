/** What is computed while the program is built lies beside it as data: in the place of the modules that compute it stand some that read it. */
import {copyFileSync, readdirSync, writeFileSync} from 'node:fs'
import {brotliCompressSync} from 'node:zlib'
import type {Plugin} from 'esbuild'
import {allReasons} from '../../lexicon/all-reasons.js'
import {bundledLexicons} from '../../lexicon/bundled.js'
import {ROOT} from '../root.js'

/** How a part of what is built finds the files that lie beside it. */
export type Format = 'cjs' | 'esm'

/** The modules that read, for one format. */
export function readingBeside(format: Format): readonly Plugin[] {
  return [lexiconsBeside(format), modelsBeside(format), reasonsBeside(format)]
}

/** Puts down what those modules read. */
export async function layBeside(): Promise<void> {
  for (const file of readdirSync(`${ROOT}rules/models`))
    if (file.endsWith('.bin')) copyFileSync(`${ROOT}rules/models/${file}`, `${ROOT}dist/program/${file}`)
  writeFileSync(`${ROOT}dist/program/terms.br`, brotliCompressSync(JSON.stringify(await allReasons())))
  writeFileSync(`${ROOT}dist/program/lexicons.bin`, await bundledLexicons())
}

/** The compiled lexicons: used as they lie in the file, which is opened once, and read where they are asked for. */
function lexiconsBeside(format: Format): Plugin {
  const file =
    format === 'cjs' ? "require('node:path').dirname(__filename) + '/lexicons.bin'" : "new URL('../program/lexicons.bin', import.meta.url)"
  // In the program, into memory that its own files have been read into before (own-modules.ts).
  const room = format === 'cjs' ? ", require('m6l:room').takeRoom" : ''
  const contents = `import {pagesOf} from './pages.js'\nconst pages = pagesOf(${file}${room})\nexport const bundledLexicons = async () => pages\n`
  return inPlaceOf(/[\\/]src[\\/]lexicon[\\/]bundled\.ts$/, 'lexicons-beside', contents)
}

/** What was trained, as numbers. */
function modelsBeside(format: Format): Plugin {
  const place =
    format === 'cjs'
      ? "require('node:path').join(__dirname, name + '.bin')"
      : "new URL((import.meta.url.includes('/api/') ? '../program/' : './program/') + name + '.bin', import.meta.url)"
  const contents = `import {readFileSync} from 'node:fs'\nexport const modelBytes = name => readFileSync(${place})\n`
  return inPlaceOf(/[\\/]src[\\/]reader[\\/]model-bytes\.ts$/, 'models-beside', contents)
}

/** Why each term is listed, for those who ask: packed, since few do. */
function reasonsBeside(format: Format): Plugin {
  const file = format === 'cjs' ? "require('node:path').join(__dirname, 'terms.br')" : "new URL('../program/terms.br', import.meta.url)"
  const contents = [
    "import {readFileSync} from 'node:fs'",
    `export async function allReasons() { const {brotliDecompressSync} = await import('node:zlib'); return JSON.parse(brotliDecompressSync(readFileSync(${file})).toString()) }\n`,
  ].join('\n')
  return inPlaceOf(/[\\/]src[\\/]lexicon[\\/]all-reasons\.ts$/, 'reasons-beside', contents)
}

function inPlaceOf(module: RegExp, name: string, contents: string): Plugin {
  return {
    name,
    setup({onLoad}) {
      onLoad({filter: module}, () => ({contents, loader: 'js'}))
    },
  }
}
