import {words} from '../../language/index.js'
import type {LexiconFile} from '../../lexicon/index.js'
import type {Row} from './offence-data.js'

/** What so many texts hold is no slip; a text of an institution, written with more care, counts twice. */
const LEAST = 7
const CAREFUL = /^(?:university-\w+|posts|news)\./u
/** They hold slips on purpose. */
const SPOILED: ReadonlySet<string> = new Set(['hatecheck', 'mhc-fr', 'hatemojicheck'])
const PLAIN = /^[a-z]+$/u

/** The English and French words (folded) that several texts hold, and those of the lists. */
export function wordsOf(rows: readonly Row[], lists: readonly LexiconFile[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const row of rows.filter(isCareful)) {
    for (const key of keysOf(row.text)) counts.set(key, (counts.get(key) ?? 0) + (CAREFUL.test(row.source) ? 2 : 1))
  }
  const terms = lists.filter(({path}) => /^(?:en|fr)\//u.test(path)).flatMap(({text}) => [...text.matchAll(/^- term: (.*)$/gmu)])
  return new Set([...counts.keys()].filter(key => (counts.get(key) ?? 0) >= LEAST).concat(terms.flatMap(([, term = '']) => keysOf(term))))
}

function isCareful({language, source, composed}: Row): boolean {
  return (language === 'en' || language === 'fr') && !SPOILED.has(source) && !composed
}

function keysOf(text: string): readonly string[] {
  return [...new Set(words(text).map(({key}) => key))].filter(key => PLAIN.test(key))
}
