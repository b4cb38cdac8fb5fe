import {expect, test} from 'vitest'
import {reasonsFor} from '../../src/lexicon/index.js'

async function termsFor(word: string): Promise<readonly string[]> {
  return (await reasonsFor(word)).map(({term}) => term)
}

test.each([
  {why: 'as it stands', word: 'charmouta', term: 'charmouta'},
  {why: 'whatever the case', word: 'Charmouta', term: 'charmouta'},
  {why: 'in another spelling of Darija, since drafts are marked for it', word: 'tqawwed', term: 't9awed'},
  {why: 'word by word', word: 'allah y3tik lmot', term: 'allah y3tik lmout'},
  {why: 'in that spelling alone where a list has it', word: 'tqawed', term: 'tqawed'},
])('why a term is listed is told $why', async ({word, term}) => expect(await termsFor(word)).toContain(term))

test.each([
  {why: 'of tea, what is said of a slur that must be spelled so', word: 'atay', term: 'attay'},
  {why: 'of a word as it stands, what is said of another spelling', word: 'tqawed', term: 't9awed'},
])('but not, $why', async ({word, term}) => expect(await termsFor(word)).not.toContain(term))

test.each(['zzyxwv', '…', ''])('nothing is told of what no list has: “%s”', async word => expect(await termsFor(word)).toEqual([]))
