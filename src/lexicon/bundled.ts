import {fileURLToPath} from 'node:url'
import {compileLexicons} from './compile.js'
import type {LexiconData} from './entry.js'
import {lexiconFiles} from './files.js'

/**
 * m6l's own lexicons. From source they are compiled from their YAML; the build puts the compiled data in the place of this module,
 * so that the program reads no YAML of its own.
 */
export async function bundledLexicons(): Promise<LexiconData> {
  return compileLexicons(lexiconFiles(fileURLToPath(new URL('../../rules/lexicons', import.meta.url))))
}
