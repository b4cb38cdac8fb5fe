import {describe, expect, it} from 'vitest'
import {parse} from '../../src/post/index.js'
import {bareLinkIn} from '../../src/promotion/index.js'

const HOME = {library: ['libguides.aui.ma'], university: ['aui.ma'], partners: ['archive.org']}

async function bareIn(text: string): Promise<string | undefined> {
  const span = bareLinkIn(await parse(text, {path: 'post.md'}), HOME)
  return span && text.slice(span.start, span.end)
}

describe('a post that is nothing but a link', () => {
  it.each([
    {why: 'an address alone', text: 'https://example.com/win', link: 'https://example.com/win'},
    {why: 'without its scheme', text: 'www.example.com/win', link: 'www.example.com/win'},
    {why: 'signs say nothing', text: '👉👉 https://example.com/win <---', link: 'https://example.com/win'},
    {
      why: 'an address that carries itself',
      text: '[https://example.com](https://example.com)',
      link: '[https://example.com](https://example.com)',
    },
    {why: 'somebody called, and no more', text: '@reader https://example.com/win', link: 'https://example.com/win'},
    {why: 'the first of several', text: 'https://example.com/a\n\nhttps://example.org/b', link: 'https://example.com/a'},
  ])('is told: $why', async ({text, link}) => expect(await bareIn(text)).toBe(link))

  it.each([
    {why: 'it leads to the library', text: 'https://libguides.aui.ma/exhibition'},
    {why: 'it leads to a partner', text: 'https://archive.org/details/fez'},
    {why: 'a word says what it is', text: '[Map](https://example.com/map)'},
    {why: 'a word in Arabic', text: 'الخريطة: https://example.com/map'},
    {why: 'a hashtag is a word', text: '#Fes https://example.com/map'},
    {why: 'a title says what it is', text: '---\ntitle: The map of Fes\n---\nhttps://example.com/map'},
    {why: 'a picture says more', text: '![The map](map.png) https://example.com/map'},
    {why: 'code says more', text: '`git pull` https://example.com/map'},
    {why: 'an answer', text: '---\naction: reply\n---\nhttps://example.com/map'},
    {why: 'a post passed on', text: '---\naction: share\n---\nhttps://example.com/map'},
    {why: 'the link of the front matter is no post', text: '---\nlink: https://example.com/map\n---\n'},
    {why: 'no link', text: '👏'},
  ])('is none where $why', async ({text}) => expect(await bareIn(text)).toBeUndefined())
})
