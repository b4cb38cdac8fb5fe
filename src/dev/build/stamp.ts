import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

const STAMP = 'stamp'
/** What changes nothing that the program says: maps for whoever mends it, and what V8 has compiled of its files. */
const SAYS_NOTHING = /\.(?:map|cache)$/u

/** Puts down beside what was built by what it can be told from any other build: whatever an earlier one has kept on disk is not its own. */
export function layStamp(folder: string): void {
  writeFileSync(path.join(folder, STAMP), stampOf(folder))
}

/** A hash of all that the program consists of, whatever it is called. */
export function stampOf(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isFile())
  for (const name of files.map(({name}) => name).sort()) {
    if (name === STAMP || SAYS_NOTHING.test(name)) continue
    const bytes = readFileSync(path.join(folder, name))
    hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
