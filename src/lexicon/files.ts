import {readdirSync, readFileSync} from 'node:fs'
import type {LexiconFile} from './compile.js'

/** The lexicon files below a folder (`<language>/<topic>.yml`), sorted by path. */
export function lexiconFiles(folder: string): readonly LexiconFile[] {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(path => path.endsWith('.yml'))
  return paths
    .map(path => ({path: path.replaceAll('\\', '/'), text: readFileSync(`${folder}/${path}`, 'utf8')}))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
