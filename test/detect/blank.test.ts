import {describe, expect, test} from 'vitest'
import {blanksIn} from '../../src/detect/blank.js'

describe('blanksIn', () => {
  test.each([
    ['From XX:XX to xx:xx', ['XX:XX', 'xx:xx']],
    ['Le XX/XX/XXXX à XXh', ['XX/XX/XXXX', 'XXh']],
    ['Call 05 35 XX XX XX', ['XX XX XX']],
    ['On 00/00/2026', ['00/00/2026']],
    ['On JJ/MM/AAAA', ['JJ/MM/AAAA']],
    ['XXXX books', ['XXXX']],
  ])('is certain of those of “%s”', (text, found) => {
    expect(
      blanksIn(text)
        .filter(({certain}) => certain)
        .map(({start, end}) => text.slice(start, end)),
    ).toEqual(found)
  })

  test.each(['Canto XX.', 'Who ???', 'Read ____ now', 'And ..... then', 'With love xx'])('leaves “%s” to its neighbours', text => {
    expect(blanksIn(text).map(({certain}) => certain)).toEqual([false])
  })

  test.each(['XXL, taxx, 20XX', 'Why??? yes', 'a_____b', 'Wait... what', 'The date format is DD/MM/YYYY'])('finds none in “%s”', text => {
    expect(blanksIn(text)).toEqual([])
  })
})
