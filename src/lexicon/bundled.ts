import {fileURLToPath} from 'node:url'
import {compileLexicons} from './compile.js'
import {lexiconFiles} from './files.js'

/**
 * m6l's own lexicons. From source they are compiled from their YAML; in the place of this module the build puts one that reads what it
 * has compiled.
 */
export async function bundledLexicons(): Promise<Uint8Array> {
  return compileLexicons(lexiconFiles(fileURLToPath(new URL('../../rules/lexicons', import.meta.url))))
}
