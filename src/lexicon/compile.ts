import {InputError} from '../errors.js'
import {type LanguageTag, languages} from '../language/index.js'
import type {LexiconData, Phrase, PhraseTable, WrittenEntry} from './entry.js'
import {GAP, termKeys} from './keys.js'
import {packed, unpacked} from './packed.js'

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
  const {parse} = await import('../yaml/index.js')
  const topics: Record<string, Partial<Record<LanguageTag, PhraseTable>>> = {}
  for (const {path, text} of files) {
    const [language = '', topic = ''] = /(?:^|\/)(\w+)\/([\w-]+)\.yml$/u.exec(path)?.slice(1) ?? []
    if (topic === '' || !isLanguage(language)) {
      throw new InputError(path, `${path} is not in a folder of a language m6l knows.`, 'Name it <language>/<topic>.yml.')
    }
    const written = parsed(path, () => parse(text))
    topics[topic] = {...topics[topic], [language]: tableOf(checked(path, written))}
  }
  const dictionaries = Object.keys(topics).filter(topic => isDictionary(topic, topics[topic] ?? {}))
  return {topics, dictionaries, starts: startsOf(topics, dictionaries)}
}

function isLanguage(name: string): name is LanguageTag {
  return Object.hasOwn(languages, name)
}

const MOST_STARTS = 1000
/** The little words of every sentence: nearly each word of a post would start one. */
const EVERYDAY = new Set(['remark-glue'])

function isDictionary(topic: string, tables: LexiconData['topics'][string]): boolean {
  return EVERYDAY.has(topic) || Object.values(tables).some(table => Object.keys(table).length > MOST_STARTS)
}

/** Tables without a prototype, so that `constructor` is a word like any other. */
function emptyTable(): Record<string, string> {
  return Object.create(null) as Record<string, string>
}

function tableOf(entries: readonly WrittenEntry[]): PhraseTable {
  const phrases = new Map<string, Phrase[]>()
  for (const entry of entries) {
    const keys = termKeys(entry.term)
    const first = keys[0] ?? ''
    const phrase = {entry, keys, exceptions: (entry.unless ?? []).map(termKeys)}
    phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }
  const table = emptyTable()
  for (const [first, list] of phrases) table[first] = packed(list)
  return table
}

/** Which topics start with a word, in passages of which languages they are looked for, and which words must follow. */
function startsOf(topics: LexiconData['topics'], dictionaries: readonly string[]): LexiconData['starts'] {
  const starts = emptyTable()
  for (const [topic, tables] of Object.entries(topics)) {
    if (dictionaries.includes(topic)) continue
    for (const [language, table] of Object.entries(tables)) {
      const readers = Object.values(languages).filter(({reads}) => reads.some(tag => tag === language))
      const start = `${topic}/${language}/${readers.map(({tag}) => tag).join(',')}`
      for (const [key, text] of Object.entries(table)) starts[key] = `${starts[key] ?? ''} ${start}${secondsOf(unpacked(text))}`.trim()
    }
  }
  return starts
}

function secondsOf(phrases: readonly Phrase[]): string {
  const isOpen = phrases.some(({keys}) => keys.length === 1 || keys[1] === GAP)
  return isOpen ? '' : `/${[...new Set(phrases.map(({keys}) => keys[1] ?? ''))].join('|')}`
}

const REMEDY = 'Correct the entry; each has a term and a source.'

/** What the YAML of a file says. @throws InputError when it is no YAML */
function parsed(path: string, read: () => unknown): unknown {
  try {
    return read()
  } catch (cause) {
    throw new InputError(path, `${path} is not valid YAML.`, REMEDY, {cause})
  }
}

function checked(path: string, entries: unknown): readonly WrittenEntry[] {
  const fail = (what: string) => new InputError(path, `${path}: ${what}`, REMEDY)
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
  const loose = unless.find(
    phrase =>
      !termKeys(phrase)
        .join(' ')
        .includes(keys[0] ?? ''),
  )
  return loose === undefined ? undefined : `the exception “${loose}” does not hold “${term}”.`
}
