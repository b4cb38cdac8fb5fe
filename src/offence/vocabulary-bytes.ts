import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The words that people write, as `vocabularyOf` makes them. The build puts its own place of the file here. */
export function vocabularyBytes(): Uint8Array {
  return readFileSync(fileURLToPath(new URL('../../rules/models/words.bin', import.meta.url)))
}
