import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type LanguageTag, languages} from '../../src/language/index.js'
import {Automaton} from '../../src/lexicon/automaton.js'
import type {Phrase} from '../../src/lexicon/entry.js'
import {lexiconsOf} from '../../src/lexicon/index.js'
import {termKeys} from '../../src/lexicon/keys.js'
import {type Found, longestAt} from '../../src/lexicon/match.js'
import {packLists, type WordList} from '../../src/lexicon/pack.js'
import {loosePassage, type Passage, passageWords} from '../../src/post/index.js'

const TAGS = ['en', 'fr', 'ar', 'ary'] as const
const word = fc.constantFrom('a', 'b', 'c', 'D', 'été', 'كتاب', 'الكتاب', 'والكتاب', 'وال', 'كتابة')
const term = fc.array(fc.oneof({weight: 4, arbitrary: word}, {weight: 1, arbitrary: fc.constant('…')}), {minLength: 1, maxLength: 5})
const phrase = fc
  .record({
    words: term.filter(words => words[0] !== '…' && words.at(-1) !== '…'),
    exact: fc.boolean(),
    exceptions: fc.array(fc.array(word, {minLength: 1, maxLength: 3}), {maxLength: 2}),
  })
  .map(({words, exact, exceptions}): Phrase => {
    const written = words.join(' ')
    return {
      entry: {term: written, ...(exact && {exact})},
      keys: termKeys(written),
      exceptions: exceptions.map(list => termKeys(list.join(' '))),
    }
  })
const list = fc.record({
  topic: fc.constantFrom('one', 'two'),
  language: fc.constantFrom(...TAGS),
  phrases: fc.array(phrase, {maxLength: 12}),
})
const lists = fc.uniqueArray(list, {maxLength: 8, selector: ({topic, language}) => `${topic}/${language}`})
const text = fc.array(word, {maxLength: 30}).map(words => words.join(' '))

/** What stands in a passage, by asking every phrase at every word. */
function found(all: readonly WordList[], topic: string, passage: Passage): readonly string[] {
  const read = passageWords(passage)
  const {reads} = languages[passage.language]
  const phrases = reads.flatMap(tag => all.find(({topic: name, language}) => name === topic && language === tag)?.phrases ?? [])
  const terms: string[] = []
  for (let place = 0; place < read.length; place++) {
    let best: Found | undefined
    for (const key of read[place]?.spelling.keys ?? []) {
      const starting = phrases.filter(({keys}) => keys[0] === key)
      const longest = longestAt(starting, {text: passage.text, read, isDarija: false}, place)
      if (longest && (!best || longest.last > best.last)) best = longest
    }
    if (!best) continue
    terms.push(`${best.phrase.entry.term} ${best.last}`)
    place = best.last
  }
  return terms
}

describe('the automaton', () => {
  test('finds what asking every phrase at every word finds', () => {
    const run = (all: readonly WordList[], written: string, language: LanguageTag) => {
      const passage = {...loosePassage(written, 0), language}
      const lexicons = lexiconsOf(packLists(all))
      for (const topic of new Set(all.map(({topic: name}) => name))) {
        const read = passageWords(passage)
        const hits = lexicons(topic).in(passage)
        const shown = hits.map(({entry, end}) => `${entry.term} ${read.findIndex(last => last.end === end)}`)
        expect(shown).toEqual(found(all, topic, passage))
      }
    }
    fc.assert(fc.property(lists, text, fc.constantFrom(...TAGS), run), {numRuns: 500})
  })

  test('reads bytes wherever they lie, and those of a machine that turns numbers round', () => {
    const lone: WordList = {topic: 'one', language: 'en', phrases: [{entry: {term: 'a b'}, keys: ['a', 'b'], exceptions: []}]}
    const bytes = packLists([lone])
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    const terms = (file: Uint8Array) =>
      lexiconsOf(file)('one')
        .in(loosePassage('a b', 0))
        .map(({entry}) => entry.term)
    expect(terms(shifted.subarray(1))).toEqual(['a b'])
    const textStart = bytes.length - 'one/en\na b'.length
    const turned = Buffer.concat([Buffer.from(bytes.subarray(0, textStart)).swap32(), bytes.subarray(textStart)])
    expect(terms(turned)).toEqual(['a b'])
  })

  test('reads a file of which it is given no more than it asks for', () => {
    const phrases = ['one', 'two', 'three', 'four'].map(term => ({entry: {term}, keys: [term], exceptions: []}))
    const bytes = packLists([{topic: 'numbers', language: 'en', phrases}])
    const asked: number[] = []
    const pages = (start: number, end: number) => {
      asked.push(end - start)
      return bytes.slice(start, end)
    }
    const hits = lexiconsOf(pages)('numbers').in(loosePassage('four and two', 0))
    expect(hits.map(({entry}) => entry.term)).toEqual(['four', 'two'])
    expect(asked.slice(-2)).toEqual(['four'.length, 'two'.length])
  })

  test('refuses bytes that are none of ours', () => {
    expect(() => new Automaton(new TextEncoder().encode('{"topics": {}}      '))).toThrow('Build it again'.toLowerCase())
    expect(() => new Automaton(new Uint8Array(0))).toThrow('damaged')
  })
})
