import {describe, expect, test} from 'vitest'
import rule from '../../rules/no-copied-text.js'
import {foundIn, marksIn} from '../kit/sources.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule)

const found = (text: string) => foundIn(text, ['no-copied-text'])
const sail =
  'having little or no money in my purse, and nothing particular to interest me on shore, I thought I would sail about a little and see the watery part of the world'
const history = 'فن التاريخ فن عزيز المذهب جم الفوائد شريف الغاية إذ هو يوقفنا على أحوال الماضين من الأمم في أخلاقهم'
const dawn = 'Je marcherai les yeux fixés sur mes pensées, sans rien voir au dehors, sans entendre aucun bruit'
const around = (passage: string) => `Exams are over.\n\n${passage}\n\nThe shelf of sea novels is near the door.`

describe('a passage that stands in a source is marked', () => {
  test.each([
    {why: 'word for word', passage: sail},
    {why: 'in capitals', passage: sail.toUpperCase()},
    {why: 'without its points', passage: sail.replaceAll(',', '')},
    {why: 'with other points', passage: sail.replaceAll(',', ' —')},
    {why: 'across lines', passage: sail.replace('purse, ', 'purse,\n').replace('a little', 'a\nlittle')},
    {why: 'in French', passage: dawn},
    {why: 'without accents', passage: dawn.normalize('NFD').replace(/\p{M}/gu, '')},
    {why: 'in Arabic', passage: history},
    {why: 'with tatweel and a hamza more', passage: history.replace('التاريخ', 'التـاريخ').replace('الأمم', 'الامم')},
    {why: 'with hashtags', passage: sail.replace('money', '#money').replace('shore', '#shore')},
  ])('$why', async ({passage}) => {
    expect(marksIn(around(passage), await found(around(passage)))).toEqual([passage])
  })

  test.each([
    {why: 'with markup inside', passage: sail.replace('money', '**money**').replace('sail', '[sail](https://example.org/sail)')},
    {why: 'with words exchanged', passage: sail.replace('money', 'cash').replace('shore', 'land').replace('watery', 'wet')},
    {why: 'with words put in', passage: sail.replace('money', 'spare money').replace('sail', 'perhaps sail')},
    {
      why: 'reordered',
      passage:
        'I thought I would sail about a little and see the watery part of the world, having little or no money in my purse, and nothing particular to interest me on shore',
    },
  ])('$why', async ({passage}) => {
    const text = around(passage)
    const [finding, ...others] = await found(text)
    expect(others).toEqual([])
    expect(finding?.span.start).toBe(text.indexOf(passage))
    expect(finding?.span.end).toBeGreaterThan(text.indexOf(passage) + passage.length - 12)
  })

  test('with its source, and what is in common', async () => {
    const [finding] = await found(around(sail))
    expect(finding?.message).toBe('This stands in “Moby-Dick; or, The Whale”: 32 words, 32 of them in a row, 73% of the post.')
    expect(finding?.details).toMatchObject({
      source: {title: 'Moby-Dick; or, The Whale', file: '../sources/books/moby-dick.html'},
      ...{words: 32, longestRun: 32, nearness: 'near'},
    })
  })

  test('and its place in the source is told to programs', async () => {
    const seasons = 'it was the season of Light, it was the season of Darkness, it was the spring of hope'
    const [finding] = await found(around(seasons))
    expect(finding?.details).toMatchObject({source: {start: 171, end: 171 + seasons.length}})
  })

  test('once for each of two sources', async () => {
    const single = 'this truth is so well fixed in the minds of the surrounding families'
    const text = `${around(sail)}\n\n${single}`
    const findings = await found(text)
    expect(marksIn(text, findings)).toEqual([sail, single])
    expect(findings.map(({message}) => /“([^”]*)”/u.exec(message)?.[1])).toEqual(['Moby-Dick; or, The Whale', 'Pride and Prejudice'])
  })

  test('as an error when it is near its source, as a warning when it is far', async () => {
    const far =
      'Having scarcely any money in a purse, and nothing at all particular to interest anybody on shore, she thought they would sail off a little and visit the watery half of this world'
    expect((await found(around(sail))).map(({severity}) => severity)).toEqual(['error'])
    expect((await found(around(far))).map(({severity, messageId}) => [severity, messageId])).toEqual([['error', 'light']])
  })
})

describe('no copying is', () => {
  test.each([
    {why: 'a few words that many write', post: 'It was the best of times for the chess club, and the worst of weather for everybody else.'},
    {why: 'a quotation with its author', post: `“${sail}” — Herman Melville, *Moby-Dick*`},
    {why: 'a quotation without one, which another rule judges', post: `“${sail}”\n\nSee you.`},
    {why: 'a blockquote', post: `> ${sail}\n>\n> — Herman Melville`},
    {
      why: 'the library’s own earlier post',
      post: 'Snow on the pass again, and the buses stay in the valley. The library stays open for everyone who sleeps on campus.',
    },
    {why: 'a title', post: 'Back on the shelf: *Moby-Dick; or, The Whale* and *A Tale of Two Cities*, both in the edition of 1930.'},
    {
      why: 'what is in no source',
      post: 'The chess club meets on Tuesday, the cinema club on Wednesday, and the club of those who like neither on Thursday.',
    },
  ])('$why', async ({post}) => {
    expect(await found(post)).toEqual([])
  })
})
