import {describe, expect, test} from 'vitest'
import {destinationsOf} from '../../src/post/index.js'

const hosts = (url: string) => destinationsOf(url).map(({hostname}) => hostname)

describe('destinationsOf', () => {
  test.each([
    ['https://aui.ma/a', ['aui.ma']],
    ['aui.ma/a', ['aui.ma']],
    ['hxxps://aui.ma/a', ['aui.ma']],
    ['https://AUI.ma', ['aui.ma']],
    ['https://real.org@aui.ma/', ['aui.ma']],
    ['https://out.net/?https://aui.ma/a', ['out.net', 'aui.ma']],
    ['https://out.net/?x=https%3A%2F%2Faui.ma', ['out.net', 'aui.ma']],
    ['https://out.net/?url=aui.ma/a', ['out.net', 'aui.ma']],
    ['https://web.archive.org/web/2020*/aui.ma', ['web.archive.org', 'aui.ma']],
    ['https://libguides-aui-ma.translate.goog/a?_x_tr_sl=en', ['libguides.aui.ma']],
    ['https://out.net/search?q=aui.ma', ['out.net']],
    ['https://out.net/wiki/aui.ma', ['out.net']],
    ['not an address', []],
    ['', []],
  ])('%s', (url, wanted) => expect(hosts(url)).toEqual(wanted))

  test('an address twice encoded', () => {
    expect(hosts(`https://out.net/?u=${encodeURIComponent(encodeURIComponent('https://aui.ma'))}`)).toContain('aui.ma')
  })

  test('a broken escape, and one that is endless', () => {
    expect(hosts('https://aui.ma/%E0%A4%A')).toEqual(['aui.ma'])
    expect(hosts(`https://aui.ma/${'%25'.repeat(100_000)}`)).toEqual(['aui.ma'])
  })
})
