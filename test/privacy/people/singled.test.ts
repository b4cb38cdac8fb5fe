import {describe, expect, it} from 'vitest'
import {parse} from '../../../src/post/index.js'
import {singledIn} from '../../../src/privacy/people/singled.js'
import {lexicons} from '../../kit/lexicons.js'

describe('how somebody without a name is singled out', () => {
  it.each([
    {why: 'an office', text: 'The captain of the team owes us a book.', manners: ['the-marked']},
    {why: 'one of many', text: 'A student slept.', manners: ['a']},
    {why: 'Arabic writes the article onto the last word', text: 'رئيسة نادي المسرح لم ترجع الكتاب.', manners: ['the-marked']},
    {why: 'and onto the second', text: 'كابتن الفريق لم يرجع الكتاب.', manners: ['the']},
    {why: 'Arabic: one of many', text: 'طالب سأل عن خريطة.', manners: ['a']},
    {why: 'Arabic: one of many, in a place', text: 'طالب في القاعة سأل عن خريطة.', manners: ['a-marked']},
    {why: 'Darija: an office', text: 'ra2is dyal club ma rje3ch lktab.', manners: ['the']},
  ])('$why: $text', async ({text, manners}) => {
    const {passages} = await parse(text, {path: 'post.md'})
    expect(passages.flatMap(passage => singledIn(passage, lexicons)).map(({manner}) => manner)).toEqual(manners)
  })
})
