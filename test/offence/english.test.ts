import {describe, expect, it} from 'vitest'
import {offencesIn} from '../../src/offence/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

const kindsIn = async (text: string) => offencesIn(await parse(text, {path: 'post.md'}), lexicons).map(({kind}) => kind)

describe('who says it, and of whom', () => {
  it.each([
    {why: 'the author hates', text: 'I have always loathed refugees.', kind: 'xenophobic'},
    {why: 'a group is called less than human', text: 'Refugees are barely human.', kind: 'xenophobic'},
    {why: 'a group and its contempt, with an adverb', text: 'Lesbians are simply vermin.', kind: 'homophobic'},
    {why: 'harm that should be done', text: 'Muslims should be exterminated.', kind: 'religious'},
  ])('$why: $text', async ({text, kind}) => expect(await kindsIn(text)).toContain(kind))

  it.each([
    {why: 'others hate, and the author is tired of them', text: 'I am sick of people who detest refugees.'},
    {why: 'what others do is what is hated', text: 'I hate how refugees are spoken of in this town.'},
    {why: 'others believe it', text: 'My uncle thinks refugees are vermin, and we argue every Sunday.'},
    {why: 'it is the mockery that is stupid', text: 'Mocking refugees is disgusting.'},
    {why: 'it is the haters who are wrong', text: 'Those who despise refugees are wrong.'},
    {why: 'it was done, and is no wish', text: 'In 1942 Jews were thrown into the sea off that coast.'},
    {why: 'it is denied', text: 'Refugees are neither a burden nor a plague.'},
    {why: 'nobody deserves it', text: 'Refugees do not deserve to be locked up.'},
  ])('leaves alone: $why: $text', async ({text}) => expect(await kindsIn(text)).toEqual([]))

  it.each([
    {why: 'a library is named behind it', text: 'You moron, join us at the library.'},
    {why: 'so is a lecture', text: 'Hey you idiot, come to the lecture on stars.'},
    {why: 'in French', text: "Espèce d'idiot, viens à la conférence."},
    {why: 'in Arabic', text: 'يا غبي، تعال إلى المحاضرة.'},
  ])('called out before a title or a lecture is named: $why: $text', async ({text}) => expect(await kindsIn(text)).toContain('insult'))

  it.each([
    {why: 'the capital of a title', text: 'You Idiot, a lecture by the author'},
    {why: 'a novel about it', text: 'We read The Idiot, join us at the library.'},
  ])('leaves titles alone: $why: $text', async ({text}) => expect(await kindsIn(text)).toEqual([]))
})
