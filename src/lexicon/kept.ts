import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {LexiconFile} from './compile.js'
import {lexiconFiles} from './files.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const KEPT = `${ROOT}node_modules/.cache/m6l`

/**
 * What is made of the project's own lists, which takes seconds: kept until a term or the code that makes it changes. Only for the project
 * itself, its tests and its build; the built program reads what the build made.
 */
export async function keptFromLists(name: string, make: (files: readonly LexiconFile[]) => Promise<Uint8Array>): Promise<Uint8Array> {
  const files = lexiconFiles(`${ROOT}rules/lexicons`)
  const kept = `${KEPT}/${name}-${fingerprintOf(files)}.bin`
  try {
    return readFileSync(kept)
  } catch {
    const made = await make(files)
    keep(kept, made)
    return made
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
