import {InputError} from '../errors.js'
import {isLanguageTag} from '../language/index.js'
import type {Phrase, WrittenEntry} from './entry.js'
import {canExcept} from './exceptions.js'
import {termKeys} from './keys.js'
import {packLists} from './pack.js'

/** A lexicon file: its path `<language>/<topic>.yml`, and its text. */
export interface LexiconFile {
  readonly path: string
  readonly text: string
}

const KEYS = new Set(['term', 'source', 'means', 'kind', 'sureness', 'exact', 'unless', 'instead'])

/**
 * Turns YAML files of terms into the bytes that `lexiconsOf` takes.
 * @throws InputError for a term without a source, an unknown key, a term twice after folding, a term that no text could match, or
 * an exception that never applies.
 */
export async function compileLexicons(files: readonly LexiconFile[]): Promise<Uint8Array> {
  const {parse} = await import('../yaml/index.js')
  return packLists(
    files.map(({path, text}) => {
      const [language = '', topic = ''] = /(?:^|\/)(\w+)\/([\w-]+)\.yml$/u.exec(path)?.slice(1) ?? []
      if (topic === '' || !isLanguageTag(language)) {
        throw new InputError(`${path} is not in a folder of a language m6l knows.`, 'Name it <language>/<topic>.yml.', {path})
      }
      return {
        topic,
        language,
        phrases: checked(
          path,
          parsed(path, () => parse(text)),
        ).map(phraseOf),
      }
    }),
  )
}

function phraseOf(entry: WrittenEntry): Phrase {
  return {entry, keys: termKeys(entry.term), exceptions: (entry.unless ?? []).map(termKeys)}
}

const REMEDY = 'Correct the entry; each has a term and a source.'

/** What the YAML of a file says. @throws InputError when it is no YAML */
function parsed(path: string, read: () => unknown): unknown {
  try {
    return read()
  } catch (cause) {
    throw new InputError(`${path} is not valid YAML.`, REMEDY, {path, cause})
  }
}

function checked(path: string, entries: unknown): readonly WrittenEntry[] {
  const fail = (what: string) => new InputError(`${path}: ${what}`, REMEDY, {path})
  if (!Array.isArray(entries)) throw fail('is not a list of terms.')
  const seen = new Set<string>()
  for (const entry of entries as WrittenEntry[]) {
    const wrong = wrongIn(entry)
    if (wrong) throw fail(wrong)
    const key = entry.exact ? `=${entry.term}` : termKeys(entry.term).join(' ')
    if (seen.has(key)) throw fail(`“${entry.term}” stands twice (after folding).`)
    seen.add(key)
  }
  return entries as readonly WrittenEntry[]
}

/** What is wrong with one entry, if anything. */
function wrongIn(entry: WrittenEntry): string | undefined {
  const {term, source, sureness = 1, exact = false, unless = []} = entry ?? {}
  if (typeof term !== 'string' || typeof source !== 'string' || source.trim() === '') return `“${term}” needs a term and a source.`
  const unknown = Object.keys(entry).find(key => !KEYS.has(key))
  if (unknown) return `“${term}” has an unknown key “${unknown}”.`
  const keys = termKeys(term)
  if (keys.length === 0 || keys[0] === '…' || keys.at(-1) === '…') return `no text could match “${term}”.`
  if (typeof sureness !== 'number' || !(sureness >= 0 && sureness <= 1)) return `the sureness of “${term}” is no number from 0 to 1.`
  if (typeof exact !== 'boolean') return `exact of “${term}” is neither true nor false.`
  if (!Array.isArray(unless) || unless.some(phrase => typeof phrase !== 'string')) return `unless of “${term}” is no list of phrases.`
  const useless = unless.find(phrase => !canExcept(phrase, term))
  return useless === undefined ? undefined : `the exception “${useless}” cannot stand where “${term}” does.`
}
