import {describe, expect, test} from 'vitest'
import {languageNamed, languages} from '../../src/language/index.js'
import {read} from '../kit/cases.js'

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['en-GB', 'en'],
  ['en_US', 'en'],
  ['English', 'en'],
  ['fr-MA', 'fr'],
  ['Français', 'fr'],
  ['franc\u0327ais', 'fr'],
  ['ar', 'ar'],
  ['ar-MA', 'ary'],
  ['ar_MA', 'ary'],
  ['ary', 'ary'],
  ['ary-Latn', 'ary'],
  ['Darija', 'ary'],
  ['العربية', 'ar'],
  ['الدارجة', 'ary'],
  [' fr ', 'fr'],
  ['de', undefined],
  ['', undefined],
  ['constructor', undefined],
])('lang: %s is %s', (name, tag) => {
  expect(languageNamed(name)).toBe(tag)
})

test.each(Object.values(languages))('$name reads its own terms first', ({tag, reads}) => {
  expect(reads[0]).toBe(tag)
})

describe('the language of a passage', () => {
  const EN = 'The library is open late this week for everybody who wants to read in peace.'
  const FR = 'La bibliothèque est ouverte plus tard cette semaine pour tous ceux qui veulent lire.'
  const AR = 'المكتبة مفتوحة هذا الأسبوع لجميع الطلبة الذين يرغبون في القراءة.'
  const ARY = 'المكتبة محلولة هاد السيمانة ديال الامتحانات، واش غادي تجيو؟'
  test.each([
    {why: 'by its words', source: `${EN}\n\n${FR}\n\n${AR}\n\n${ARY}`, languages: ['en', 'fr', 'ar', 'ary']},
    {why: 'as front matter says', source: `---\nlang: fr\n---\n${EN}\n\n${AR}`, languages: ['fr', 'fr']},
    {
      why: 'by its words where front matter names none that m6l knows',
      source: `---\nlang: de\n---\n${EN}\n\n${FR}`,
      languages: ['en', 'fr'],
    },
    {why: 'that of the post where it does not tell', source: `${FR}\n\n12:30\n\n${FR}`, languages: ['fr', 'fr', 'fr']},
    {why: 'English where nothing tells', source: '12:30', languages: ['en']},
  ])('$why', async ({source, languages: expected}) => {
    const {passages} = await read(source, 'post.txt')
    expect(passages.map(({language}) => language)).toEqual(expected)
  })
  test('is sure where front matter or the words tell', async () => {
    expect((await read(`${FR}\n\n12:30`)).passages.map(({sure}) => sure)).toEqual([true, false])
    expect((await read('---\nlang: fr\n---\n12:30')).passages.map(({sure}) => sure)).toEqual([true])
  })
  test('of a post is that of most of its text', async () => {
    expect((await read(`${FR}\n\n${FR}\n\n${EN}`)).language).toBe('fr')
    expect((await read('')).language).toBe('en')
  })
})

test('each language has a name, a direction, and the lists that its speakers read', () => {
  expect(Object.values(languages).map(({tag, name, direction, reads}) => [tag, name, direction, [...reads].sort()])).toEqual([
    ['en', 'English', 'ltr', ['en']],
    ['fr', 'French', 'ltr', ['fr']],
    ['ar', 'Arabic', 'rtl', ['ar', 'ary']],
    ['ary', 'Darija', 'rtl', ['ar', 'ary']],
  ])
})
