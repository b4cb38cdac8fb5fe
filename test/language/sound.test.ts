import {expect, test} from 'vitest'
import {soundOf} from '../../src/language/index.js'

test.each<readonly [why: string, words: readonly string[], sound: string]>([
  ['one word in both scripts, with a digit for a letter or without', ['7mar', 'hmar', '7imar', 'حمار'], 'HMR'],
  ['the article and what is written before it', ['الحمار', 'والحمار', 'بالحمار', 'للحمار', 'el7mar', 'l7mar'], 'HMR'],
  ['letters in twos are one consonant', ['chleuh', 'shlou7', 'شلوح'], '$LH'],
  ['what is doubled is heard once', ['sokkar', 'sokar', 'سكر'], 'SKR'],
  ['letters that are told apart in Arabic alone', ['tabla', 'tablah', '6abla', 'طبله', 'تبله'], 'TBL'],
  ['a word that is all article keeps it', ['el'], 'L'],
  ['vowels alone are silent', ['aiwa', 'اوا'], ''],
])('the sound of a word: %s', (_, words, sound) => {
  expect(words.map(soundOf)).toEqual(words.map(() => sound))
})
