import {compileLexicons} from './compile.js'
import {keptFromLists} from './kept.js'

/**
 * m6l's own lexicons. From source they are compiled from their YAML; in the place of this module the build puts one that reads what it
 * has compiled.
 */
export function bundledLexicons(): Promise<Uint8Array> {
  return keptFromLists('lexicons', compileLexicons)
}
