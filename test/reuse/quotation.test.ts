import {describe, expect, test} from 'vitest'
import {parse} from '../../src/post/index.js'
import {attributionOf, countWords, quotationsIn} from '../../src/reuse/index.js'
import {lexicons} from '../kit/lexicons.js'

const terms = lexicons('attribution')

async function read(source: string) {
  const post = await parse(source, {path: 'post.md'})
  return quotationsIn(post).map(quotation => ({
    text: source.slice(quotation.span.start, quotation.span.end),
    words: quotation.words,
    attribution: attributionOf(quotation, post, terms),
  }))
}

test('words are counted as a reader does', () => {
  expect(countWords('Don’t shout — l’atlas est à côté.')).toBe(6)
})

describe('quotationsIn', () => {
  test('quotation marks, with their place', async () => {
    expect(await read('He said “read on” to us.')).toEqual([{text: '“read on”', words: 2, attribution: 'stated'}])
  })
  test('a blockquote of several paragraphs is one, without its signature', async () => {
    expect(await read('> Read on.\n>\n> And on.\n>\n> — Hanna Weiss')).toEqual([
      {text: 'Read on.\n>\n> And on.', words: 4, attribution: 'stated'},
    ])
  })
  test('two blockquotes are two', async () => {
    expect((await read('> One.\n\n> Two.')).map(({text}) => text)).toEqual(['One.', 'Two.'])
  })
  test('CRLF parts blockquotes as LF does', async () => {
    expect((await read('> One.\r\n>\r\n> More.\r\n\r\n> Two.')).map(({words}) => words)).toEqual([2, 1])
  })
  test('marks inside a blockquote belong to it', async () => {
    expect((await read('> “One.”')).map(({text}) => text)).toEqual(['“One.”'])
  })
})

test('scripture is told from other sources', async () => {
  expect((await read('“Blessed are the peacemakers” (Matthew 5:9)')).map(({attribution}) => attribution)).toEqual(['scripture'])
  expect((await read('“Read on” (Weiss, 2019)')).map(({attribution}) => attribution)).toEqual(['stated'])
  expect((await read('“Read on.”')).map(({attribution}) => attribution)).toEqual([undefined])
})

test('a passage of thousands of quotations comes to an end', async () => {
  const quote = `“${'snow fell on the road and '.repeat(5)}”, more. `
  expect((await read(quote.repeat(3000))).length).toBe(3000)
})
