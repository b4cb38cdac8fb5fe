import {expect, test} from 'vitest'
import {peopleIn} from '../../../src/privacy/people/people.js'
import {sentenceAround} from '../../../src/privacy/sentence.js'
import {read} from '../../kit/cases.js'
import {lexicons} from '../../kit/lexicons.js'

test.each([
  ['Salma El Amrani and Lina F. met Mr. Alaoui.', ['Salma El Amrani', 'Lina F', 'Alaoui']],
  ['Ask @houda_l on Avenue Hassan or at Place Mohammed.', ['@houda_l']],
  ['Hassan II opened the library.', []],
  ['The book that Z. Bennani reserved.', ['Z. Bennani']],
  ['Réservé par B. Raïssouni-Tazi.', ['B. Raïssouni-Tazi']],
  ['رقم 84512 (ع. بوزيان) والسيد س. الكتاني.', ['ع. بوزيان', 'س. الكتاني']],
  ['Smiya: A. Bourass, khda lktab.', ['A. Bourass']],
  ['See A. Smith (2020), B. Jones, 2021, and J. Doolittle’s poems.', []],
  ['Plan B. Tomorrow we open at 8 a.m. Monday too, U.S. Embassy hours.', []],
  ['We read “Emma” and *Ahmed the Bold* with Jane Austen.', []],
  ['“Sara and the Moon Library”: Sara returned a map.', []],
  ['« Sara et la bibliothèque enchantée » : Sara a rendu le livre.', []],
  ['«سارة والمكتبة المسحورة»: سارة أعادت الكتاب.', []],
  ['“Sara w lmaktaba d l9mer”: Sara khdat lktab.', []],
  ['*Sara and the Moon Library* was returned by Sara Tazi.', ['Sara Tazi']],
  ['“Sara Tazi” is late again: Sara owes 20 dirhams.', ['Sara']],
  ['In the film, Samir owes money to all.', []],
  ['Dans ce film, Samir doit de l’argent.', []],
  ['في رواية «الكتاب المتأخر» يحتفظ عمر بكتاب.', []],
  ['f lfilm Samir katsalo flous.', []],
  ['In the story hour Samir lost a book.', ['Samir']],
  ['Hope is on page 12, said nobody.', []],
  ['The student Hope Berrada sang.', ['Hope Berrada']],
  ['L’étudiante Rim Bouzidi et Mme Bennis.', ['Rim Bouzidi', 'Bennis']],
  ['شكرا لسلمى التازي على الصورة.', ['سلمى التازي']],
  ['الكتاب على الطاولة والعمر قصير.', []],
  ['حضر علي وعمر.', ['علي', 'عمر']],
  ['أمل كبير في الكتاب.', []],
  ['الطالبة أمل حاضرة.', ['أمل']],
])('the people of: %s', async (post, wanted) => {
  const {passages} = await read(post)
  expect(passages.flatMap(passage => peopleIn(passage, lexicons).map(({start, end}) => passage.text.slice(start, end)))).toEqual(wanted)
})

test.each([
  ['One. Two is here! Three.', 'here', ' Two is here'],
  ['It was Lina F. who came.', 'came', 'It was Lina F. who came'],
  ['A\nB c', 'c', 'B c'],
])('the sentence around: %s', (text, word, wanted) => {
  const start = text.indexOf(word)
  const {start: from, end} = sentenceAround(text, {start, end: start + word.length})
  expect(text.slice(from, end)).toBe(wanted)
})
