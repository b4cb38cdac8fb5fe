import {expect, test} from 'vitest'
import {offencesIn} from '../../src/offence/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

// What takes more than linear time here takes minutes, however idle the machine.
const timeout = 30_000

test.each([
  ['sentences in one paragraph', 'They condemn what the men of the north said of us. '],
  ['words without a full stop', 'they condemn what the men of the north said of us '],
  ['quotations', 'They say “the men of the north” to us. '],
  ['insults', 'you are an idiot '],
  ['groups', 'The immigrants are, they say, vermin. '],
])('many %s take linear time', {timeout}, async (_, text) => {
  const post = await parse(text.repeat(10_000), {path: 'post.txt'})
  const offences = offencesIn(post, lexicons)
  expect(offences.every(({span, text: said}) => post.source.slice(span.start, span.end) === said)).toBe(true)
})
