import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The bytes of rules/models/NAME.bin. The build puts its own place of the files here. */
export function modelBytes(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../../rules/models/${name}.bin`, import.meta.url)))
}
