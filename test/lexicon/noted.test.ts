import {expect, test} from 'vitest'
import {compileLexicons, lexiconsOf} from '../../src/lexicon/index.js'
import {loosePassage, type Passage, parse} from '../../src/post/index.js'

const terms = ['atlas', 'atlas room', 'globe']
const text = terms.map(term => `- term: ${term}\n  source: a test\n`).join('')
const words = lexiconsOf(await compileLexicons([{path: 'en/words.yml', text}]))('words')
const told = (passage: Passage) => words.inAny(passage).map(hit => `${hit.text}@${hit.span.start}`)
const SAID = ['An atlas.', 'The atlas room, a globe.', 'Nothing of it.']
const FOUND = [['atlas@3'], ['atlas room@4', 'globe@18'], []]

test('passages of a post keep what may stand in them, in whatever order they are asked about, until the next is read', async () => {
  for (let time = 0; time < 2; time++) {
    const {passages} = await parse(`${SAID.join('\n\n')}\n`, {path: 'post.md'})
    const starts = passages.map(({span}) => span.start)
    const here = passages.map(passage => words.inAny(passage).map(hit => `${hit.text}@${hit.span.start - passage.span.start}`))
    expect(here).toEqual(FOUND)
    expect(passages.toReversed().map(passage => words.inAny(passage).length)).toEqual([0, 2, 1])
    expect(starts).toEqual([0, 11, 37])
  }
})

test('of passages that are none of the post’s own many may be asked about by turns', () => {
  const loose = Array.from({length: 200}, (_, at) => loosePassage(SAID[at % 3] ?? '', 0))
  for (let time = 0; time < 2; time++) expect(loose.map(told)).toEqual(loose.map((_, at) => FOUND[at % 3]))
  for (const at of [0, 199, 1, 150, 2, 0]) expect(told(loose[at] ?? loosePassage('', 0))).toEqual(FOUND[at % 3])
})
