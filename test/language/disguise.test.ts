import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {undisguised} from '../../src/language/index.js'

describe('undisguised', () => {
  test.each([
    ['AUI.ma', 'aui.ma'],
    ['а\u200bui.ma', 'aui.ma'],
    ['ａｕｉ．ｍａ', 'aui.ma'],
    ['𝐚𝐮𝐢.𝓶𝓪', 'aui.ma'],
    ['ⓐⓤⓘ。ma', 'aui.ma'],
    ['مكتبة', 'مكتبة'],
    ['Été à Ifrane', 'été à ifrane'],
    ['АUІ', 'aui'],
    ['ΑΟΡ', 'aop'],
    ['\u212b', 'a'],
    ['⅓ price', '1\u20443 price'],
    ['\ufdfa', '\ufdfa'],
    // Letters and signs of other alphabets, each drawn like the one that it is read as.
    ['авсԁеёɡһіїјкӏмнорԛ', 'abcdeeghiijklmhopq'],
    ['ѕтυνԝьхуѵ', 'stuvwbxyv'],
    ['αεικορτχϲı', 'aeikoptxci'],
    ['․。｡．‐‑‒–−⁄∕’ʼ', "....-----//''"],
    ['', ''],
  ])('%s', (written, plain) => expect(undisguised(written).text).toBe(plain))

  test('knows where each letter was written', () => {
    const source = 'see 𝐚\u200b𝐮𝐢.ma!'
    const {text, written} = undisguised(source)
    const at = text.indexOf('aui.ma')
    const {start, end} = written(at, at + 6)
    expect(source.slice(start, end)).toBe('𝐚\u200b𝐮𝐢.ma')
  })

  test('plain letters stand where they were written', () => {
    expect(undisguised('See AUI.ma').written(4, 7)).toEqual({start: 4, end: 7})
    expect(undisguised('éAUI').written(1, 4)).toEqual({start: 1, end: 4})
    expect(undisguised('é').written(0, 0)).toEqual({start: 0, end: 0})
    expect(undisguised('é𝐚').written(1, 2)).toEqual({start: 1, end: 3})
    expect(undisguised('é𝐚').written(2, 2)).toEqual({start: 3, end: 3})
  })

  test('every stretch lies inside the source, and the whole is the whole', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), source => {
        const {text, written} = undisguised(source)
        for (let at = 0; at < text.length; at++) {
          const {start, end} = written(at, at + 1)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(source.length)
        }
      }),
    )
  })
})
