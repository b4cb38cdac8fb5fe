import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {compileLexicons, type LexiconFile} from './compile.js'
import {lexiconFiles} from './files.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const KEPT = `${ROOT}node_modules/.cache/m6l`

/**
 * m6l's own lexicons. From source they are compiled from their YAML, which takes seconds, so the result is kept until a term or the code
 * that compiles them changes; the build puts the compiled data in the place of this module, so that the program reads no YAML of its own.
 */
export async function bundledLexicons(): Promise<Uint8Array> {
  const files = lexiconFiles(`${ROOT}rules/lexicons`)
  const kept = `${KEPT}/lexicons-${fingerprintOf(files)}.bin`
  try {
    return readFileSync(kept)
  } catch {
    const compiled = await compileLexicons(files)
    keep(kept, compiled)
    return compiled
  }
}

function fingerprintOf(files: readonly LexiconFile[]): string {
  const hash = createHash('sha256')
  for (const {path, text} of files) hash.update(`${path}\n${text}\n`)
  for (const folder of ['lexicon', 'language']) {
    for (const name of readdirSync(`${ROOT}src/${folder}`).sort()) hash.update(readFileSync(`${ROOT}src/${folder}/${name}`))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Several processes may do it at once: a file is whole or it is not there. */
function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(KEPT, {recursive: true})
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, file)
}
