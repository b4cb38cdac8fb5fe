import {expect, test} from 'vitest'
import {claimsIn} from '../../src/claims/index.js'
import {daysAheadIn} from '../../src/dates/named/days-ahead.js'
import {daysBehindIn} from '../../src/dates/named/days-behind.js'
import {unwritten} from '../../src/leftover/empty/index.js'
import {counts} from '../../src/leftover/notes/counts.js'
import {type Passage, type Post, parse, type Span} from '../../src/post/index.js'
import {describedIn, scholarsIn} from '../../src/privacy/people/index.js'
import {sourcesIn} from '../kit/expressions.js'
import {lexicons} from '../kit/lexicons.js'
import {textsOf} from '../kit/texts-of.js'

/** What asks for a hint before it looks closer, and what it looks for. */
interface Recogniser {
  readonly why: string
  readonly file: string
  readonly find: (passage: Passage, post: Post) => readonly Span[]
  /** What it wants to see around the words. */
  readonly around?: (words: string) => string
  /** So many texts at least are found, or this tests nothing. */
  readonly least: number
}

const STANDING = {software: false, reply: false, article: false, single: true, several: true, riddle: () => false, emptyRows: () => true}
const reading = (passage: Passage) => ({passage, terms: lexicons, ...STANDING})

const RECOGNISERS: readonly Recogniser[] = [
  {why: 'ahead, hour', file: 'src/dates/named/days-ahead.ts', find: daysAheadIn, least: 300},
  {why: 'behind', file: 'src/dates/named/days-behind.ts', find: daysBehindIn, least: 100},
  {why: 'reader', file: 'src/privacy/people/described.ts', find: describedIn, least: 50},
  {why: 'scholar', file: 'src/privacy/people/described.ts', find: scholarsIn, least: 10},
  {why: 'here, toFill', file: 'src/leftover/empty/template-shapes.ts', find: passage => unwritten(reading(passage)), least: 100},
  {
    ...{why: 'final', file: 'src/leftover/notes/counts.ts', find: passage => counts(reading(passage)), least: 5},
    around: words => `${words} 2`,
  },
  {
    ...{why: 'percent, ratio', file: 'src/claims/claims.ts', least: 50},
    find: (passage, post) => claimsIn(passage, post, lexicons),
    around: words => `${words} students of Morocco.`,
  },
]

/** The same without its hints: a passage with addresses may hold anything. */
const unhinted = (passage: Passage): Passage => ({...passage, prose: `${passage.prose} `, order: -1})

test.each(RECOGNISERS)('all that $file finds has a word of its hint: $why', async ({file, find, around = words => words, least}) => {
  const texts = [...new Set(sourcesIn(file).flatMap(textsOf))].map(around)
  const missed: string[] = []
  let found = 0
  for (const text of texts) {
    const post = await parse(text, {path: 'post.txt'})
    for (const passage of post.passages) {
      const all = find(unhinted(passage), post)
      found += all.length
      if (all.length !== find(passage, post).length) missed.push(text)
    }
  }
  expect(missed).toEqual([])
  expect(found).toBeGreaterThan(least)
})
