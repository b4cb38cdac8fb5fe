import {expect, test} from 'vitest'
import type {LanguageTag} from '../../src/language/index.js'
import {tagsIn} from '../../src/offence/tags.js'
import {loosePassage, parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

function named(text: string, language: LanguageTag = 'en'): readonly string[] {
  return tagsIn({...loosePassage(text, 0), language}, lexicons).map(tag => `${tag.text}: ${tag.name}${tag.repaired ? ', made out' : ''}`)
}

test('tags come in order, with what each is', () => {
  expect(named('You despise Muslims')).toEqual(['You: person.second', 'despise: hostility.hate', 'Muslims: group.religion'])
})

test.each([
  ['a digit for a letter', 'n1ggers', 'n1ggers: slur.racist, made out'],
  ['a sign for a letter', 'b!tch', 'b!tch: slur.sexist, made out'],
  ['a masked vowel', 'f*ck', 'f*ck: profanity.strong, made out'],
  ['two masked letters', 'sh** f**k', 'f**k: profanity.strong, made out'],
  ['letters one by one', 'k i k e', 'k i k e: slur.religious, made out'],
  ['letters one by one with dots', 's.l.u.t', 's.l.u.t: slur.sexist, made out'],
  ['stretched letters', 'moooooron', 'moooooron: insult.mild, made out'],
  ['two letters changed', 'imimgrants', 'imimgrants: group.origin, made out'],
  ['a letter lost', 'the muslms', 'muslms: group.religion, made out'],
  ['a space lost', 'just stabthose', 'stab: hostility.threat, made out'],
  ['a space lost after what a sentence begins with', 'Iloathe them', 'loathe: hostility.hate, made out'],
])('%s is made out: %s', (_, text, wanted) => {
  expect(named(text)).toContain(wanted)
})

test.each([
  ['hose, a word of its own', 'The hose leaks.'],
  ['among, a word of its own', 'among the shelves'],
  ['a class code', 'Section B1 of CS101, room 5a'],
  ['an hour', 'open 9 a.m. to 5 p.m.'],
  ['a price', '5$ or 10€ a copy'],
])('nothing is made out of %s', (_, text) => {
  expect(named(text).filter(tag => tag.includes('made out'))).toEqual([])
})

test('an address is not read', async () => {
  const [passage] = (await parse('See https://example.org/sh1t', {path: 'post.md'})).passages
  expect(passage && tagsIn(passage, lexicons)).toEqual([])
})

test('Arabic words are found under affixes of a dialect', () => {
  expect(named('كنكرههم', 'ary')).toEqual(['كنكرههم: hostility.hate'])
})

test.each([
  ['en', 'My neighbour is a Baha’i.', 'My neighbour: person.kin'],
  ['fr', 'Ma grand-mère est sourde.', 'Ma grand-mère: person.kin'],
  ['ar', 'جارتنا من الكاميرون.', 'جارتنا: person.kin'],
  ['ary', 'jarti mesi7iya.', 'jarti: person.kin'],
] as const)('who is near to the author is known in %s', (language, text, wanted) => {
  expect(named(text, language)).toContain(wanted)
})

test('English oaths are known in Darija', () => {
  expect(named('chno had bullshit', 'ary')).toContain('bullshit: profanity.mild')
})

test('what stands in quotation marks is known to', async () => {
  const [passage] = (await parse('He said “you idiot” and left.', {path: 'post.md'})).passages
  if (!passage) throw new Error('no passage')
  expect(
    tagsIn(passage, lexicons)
      .filter(({quoted}) => quoted)
      .map(({name}) => name),
  ).toEqual(['person.second', 'insult.mild'])
})
