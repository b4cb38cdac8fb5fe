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
    ['http://aui.ma/a', ['aui.ma']],
    ['hxxp://aui.ma/a', ['aui.ma']],
    [' https://aui.ma ', ['aui.ma']],
    ['https://out.net/?http://aui.ma/a', ['out.net', 'aui.ma']],
    ['https://out.net/?hxxp://aui.ma/a', ['out.net', 'aui.ma']],
    ['https://out.net/?https:/aui.ma/a', ['out.net', 'aui.ma']],
    ['https%3A%2F%2Faui.ma/a', ['aui.ma']],
    ['https://al--akhawayn-ma.translate.goog/a', ['al-akhawayn.ma']],
    ['https://aui-ma.translate.goog.out.net/a', ['aui-ma.translate.goog.out.net']],
    ['not an address', []],
    ['', []],
  ])('%s', (url, wanted) => expect(hosts(url)).toEqual(wanted))

  test('an address twice encoded', () => {
    expect(hosts(`https://out.net/?u=${encodeURIComponent(encodeURIComponent('https://aui.ma'))}`)).toContain('aui.ma')
  })

  test('is read to the end, disguises undone only where they are some', () => {
    const addresses = (url: string) => destinationsOf(url).map(({href}) => href)
    expect(addresses('hxxps://aui.ma/hxxp')).toEqual(['https://aui.ma/hxxp'])
    expect(addresses('https://out.net/?hxxps://aui.ma/hxxp')[1]).toBe('https://aui.ma/hxxp')
    expect(addresses('https://out.net/?u=https%3A%2F%2Faui.ma/%FF')[1]).toBe('https://aui.ma/%ff')
  })

  test('letters that take several escapes', () => {
    expect(hosts('https://out.net/?u=https%3A%2F%2F%D9%85%D9%88%D9%82%D8%B9.com')).toEqual(['out.net', 'xn--4gbrim.com'])
  })

  test('no more than somebody would hide: three layers, eight addresses, four thousand letters', () => {
    const inLayers = (count: number) => Array.from({length: count}).reduce((url: string) => encodeURIComponent(url), 'https://aui.ma')
    expect(hosts(`https://out.net/?u=${inLayers(2)}`)).toContain('aui.ma')
    expect(hosts(`https://out.net/?u=${inLayers(3)}`)).toEqual(['out.net'])
    expect(hosts(`https://out.net/?${'u=https://aui.ma/&'.repeat(20)}`)).toHaveLength(9)
    expect(hosts(`https://out.net/${'a'.repeat(4000)}?https://aui.ma`)).toEqual(['out.net'])
  })

  test('a broken escape, and one that is endless', () => {
    expect(hosts('https://aui.ma/%E0%A4%A')).toEqual(['aui.ma'])
    expect(hosts(`https://aui.ma/${'%25'.repeat(100_000)}`)).toEqual(['aui.ma'])
  })
})
