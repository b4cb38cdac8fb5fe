import {describe, expect, test} from 'vitest'
import {closest, didYouMean} from '../../src/similarity/closest.js'

const RULES = ['links-to-library', 'no-spam', 'no-secret', 'image-has-credit', 'image-has-description', 'fits-platform']
const COMMANDS = ['lint', 'explain', 'rules', 'policy', 'config', 'init', 'help']

describe('closest', () => {
  test.each([
    {why: 'a letter is missing', written: 'links-to-libary', among: RULES, meant: 'links-to-library'},
    {why: 'words come in another order', written: 'library-links-to', among: RULES, meant: 'links-to-library'},
    {why: 'capitals mean nothing', written: 'NO-SPAM', among: RULES, meant: 'no-spam'},
    {why: 'a word in the singular', written: 'fit-platforms', among: RULES, meant: 'fits-platform'},
    {why: 'the nearer of two that begin alike', written: 'image-has-descripton', among: RULES, meant: 'image-has-description'},
    {why: 'two letters of a short word are swapped', written: 'rulse', among: COMMANDS, meant: 'rules'},
    {why: 'one letter of a short word is wrong', written: 'polizy', among: COMMANDS, meant: 'policy'},
    {why: 'one letter too many', written: 'innit', among: COMMANDS, meant: 'init'},
    {why: 'an unknown name stays unknown', written: 'bananas', among: COMMANDS, meant: undefined},
    {why: 'a word of two letters is near to nothing', written: 'ab', among: COMMANDS, meant: undefined},
    {why: 'nothing is near to nothing', written: '', among: RULES, meant: undefined},
    {why: 'no names, no proposal', written: 'rules', among: [], meant: undefined},
    {why: 'other scripts are compared too', written: 'القراء', among: ['القراءة', 'الكتابة'], meant: 'القراءة'},
  ])('$why', ({written, among, meant}) => {
    expect(closest(written, among)).toBe(meant)
  })

  test('a hostile name of a million letters is answered', () => {
    expect(closest('ab'.repeat(500_000), RULES)).toBe(undefined)
  })
})

test('a proposal is a question to end a message with', () => {
  expect(didYouMean('rulse', COMMANDS)).toBe(' Did you mean “rules”?')
  expect(didYouMean('bananas', COMMANDS)).toBe('')
})
