import {describe, expect, test} from 'vitest'
import {sentencesIn} from '../../../src/leftover/wording/sentences.js'

const read = (text: string) => sentencesIn(text).map(({start, end}) => text.slice(start, end).trim())

describe('sentences in which a remark may stand', () => {
  test('end with their sign, a line or a bracket', () => {
    expect(read('We open at nine. Photo? (to come)\nLogo left')).toEqual(['We open at nine', 'Photo', 'to come', 'Logo left'])
  })

  test('keep numbers and names whole', () => {
    expect(read('Post at 9.30 with Dr. Alami. Done')).toEqual(['Post at 9.30 with Dr. Alami', 'Done'])
  })

  test('tell by which sign they are opened and closed', () => {
    const [, aside] = sentencesIn('We open (too long?) at nine')
    expect(aside).toMatchObject({opened: '(', closed: '?'})
  })

  test('are parted by dashes and arrows', () => {
    expect(read('We open at nine – photo to come <-- too long')).toEqual(['We open at nine', 'photo to come', 'too long'])
  })
})
