import {describe, expect, test} from 'vitest'
import {addressesIn} from '../../src/detect/address.js'

const spelling = {name: /(?<!\p{L})m6l[\s_-]?books$/u, ending: /^(?:org|ma)$/u}
const found = (text: string) => addressesIn(text, spelling).map(({start, end, url, whole}) => [text.slice(start, end), url, whole])

describe('addressesIn', () => {
  test.each([
    ['go to https://aui.ma/A, please', [['https://aui.ma/A', 'https://aui.ma/a', true]]],
    ['on aui.ma.', [['aui.ma', 'aui.ma', false]]],
    ['(see aui.ma/x)', [['aui.ma/x', 'aui.ma/x', true]]],
    ['M6L Books dot org', [['M6L Books dot org', 'https://m6l-books.org', false]]],
    ['m6lbooks [.] ma', [['m6lbooks [.] ma', 'https://m6lbooks.ma', false]]],
    ['m6l books point de vue', []],
    ['other books dot org', []],
    ['ask @m6l_bot', [['@m6l_bot', 'https://t.me/m6l_bot', true]]],
    ['mail a@aui.ma', []],
    ['It was late.It rained', []],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted))
})
