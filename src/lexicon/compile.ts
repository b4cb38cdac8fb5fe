import {InputError} from '../errors.js'
import {languages, type LanguageTag} from '../language/index.js'
import type {Entry, LexiconData} from './lexicon.js'
import {termKeys} from './match.js'

/** A lexicon file: its path `<language>/<topic>.yml`, and its text. */
export interface LexiconFile {
  readonly path: string
  readonly text: string
}

const KEYS = new Set(['term', 'source', 'means', 'kind', 'sureness', 'exact', 'unless', 'instead'])

/**
 * Turns YAML files of terms into data that `lexiconsOf` takes.
 * @throws InputError for a term without a source, an unknown key, a term twice after folding, a term that no text could match, or
 * an exception that does not hold its term.
 */
export async function compileLexicons(files: readonly LexiconFile[]): Promise<LexiconData> {
  const {parse} = await import('yaml')
  const data: Record<string, Partial<Record<LanguageTag, readonly Entry[]>>> = {}
  for (const {path, text} of files) {
    const [language, topic] = /(?:^|\/)(\w+)\/([\w-]+)\.yml$/u.exec(path)?.slice(1) ?? []
    if (!topic || !language || !(language in languages)) {
      throw new InputError(path, `${path} is not in a folder of a language m6l knows.`, 'Name it <language>/<topic>.yml.')
    }
    data[topic] = {...data[topic], [language]: checked(path, parse(text))}
  }
  return data
}

function checked(path: string, entries: unknown): readonly Entry[] {
  const fail = (what: string) => new InputError(path, `${path}: ${what}`, 'Correct the entry; each has a term and a source.')
  if (!Array.isArray(entries)) throw fail('is not a list of terms.')
  const seen = new Set<string>()
  for (const entry of entries as Entry[]) {
    if (typeof entry?.term !== 'string' || typeof entry.source !== 'string' || entry.source.trim() === '') {
      throw fail(`“${entry?.term}” needs a term and a source.`)
    }
    const unknown = Object.keys(entry).find(key => !KEYS.has(key))
    if (unknown) throw fail(`“${entry.term}” has an unknown key “${unknown}”.`)
    const keys = termKeys(entry.term)
    if (keys.length === 0 || keys[0] === '…' || keys.at(-1) === '…') throw fail(`no text could match “${entry.term}”.`)
    const key = entry.exact ? `=${entry.term}` : keys.join(' ')
    if (seen.has(key)) throw fail(`“${entry.term}” stands twice (after folding).`)
    seen.add(key)
    const loose = (entry.unless ?? []).find(phrase => !termKeys(phrase).join(' ').includes(keys[0] ?? ''))
    if (loose) throw fail(`the exception “${loose}” does not hold “${entry.term}”.`)
  }
  return entries as readonly Entry[]
}
