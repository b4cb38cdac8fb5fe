import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The bytes of the model. The build puts its own place of the file here. */
export function modelBytes(): Uint8Array {
  return readFileSync(fileURLToPath(new URL('../../rules/models/offence.bin', import.meta.url)))
}
