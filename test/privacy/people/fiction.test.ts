import {expect, test} from 'vitest'
import {peopleIn} from '../../../src/privacy/people/people.js'
import {everybodyIn} from '../../../src/privacy/people/somebody.js'
import {read} from '../../kit/cases.js'
import {lexicons} from '../../kit/lexicons.js'

async function namesIn(post: string): Promise<readonly string[]> {
  const {passages} = await read(post)
  return passages.flatMap(passage => peopleIn(passage, lexicons).map(({start, end}) => passage.text.slice(start, end)))
}

// Whom a frame that governs the sentence makes nobody: [why, post].
const INVENTED = [
  ['a serial is all invented', 'In the fourth part of our serial, Nadia hides six books.'],
  ['a heading that says so governs what follows', 'Autumn serial, part 2: Samir owes the library a moon.'],
  ['a heading with a full stop does too', 'Autumn serial, part 2. Samir owes the library a moon.'],
  ['a sample record is nobody’s', 'Sample record for the course: Karim Alami, two books late.'],
  ['who is called fictional', 'Diary of a fictional reader: Salma Tazi owes us nine books.'],
  ['a case study', 'Case study 2: Omar Naciri asks for his loan history.'],
  ['a supposition', 'Suppose Karim borrows three books on Monday.'],
  ['a part to play', 'You are Salma Idrissi, and owe the library 40 dirhams.'],
  ['a hero by what follows', 'Karim, the hero of our comic, owes the library a pen.'],
  ['a hero by what stands before', 'The heroine of our new comic, Nadia, never returned a book.'],
  ['what a novel tells', 'This novel follows Samir, who steals from his library.'],
  ['said of it afterwards', 'Samir kept the atlas for a hundred years. All names are invented.'],
  ['the tale goes on with the same name', 'In the play Nadia borrows a forbidden book. Nadia never returned it.'],
  ['whom a name stands for', 'The form reads: Jane Doe borrowed three books.'],
  ['an exercise names somebody by one name', 'Exercise: Karim borrowed a book on 3 May. When is it due?'],
  ['a title, and one name', 'In “The Paper House” Nadia owes a book to everybody.'],
  ['a play, in French', 'Dans la pièce, Nadia emprunte un livre interdit.'],
  ['our own comic', 'Dans notre bande dessinée, Karim doit un million à la bibliothèque.'],
  ['a serial by its heading', 'Notre feuilleton, épisode 3 : Mme Tazi cache 400 livres en retard.'],
  ['a riddle', 'Énigme du mois : Salma a emprunté un poison, Omar un atlas.'],
  ['an imagined librarian’s diary', 'Journal d’une lectrice fictive : Samir a rendu le livre d’Omar.'],
  ['supposed, in French', 'Supposons que Salma emprunte trois livres lundi.'],
  ['an example with one name', 'Exemple : Sara emprunte un atlas le 3 mai, quand le rend-elle ?'],
  ['a name that was changed', 'Sara a rendu ses livres avec un an de retard. (Le prénom a été modifié.)'],
  ['anybody', 'M. Untel a emprunté trois livres.'],
  ['a novel, in Arabic', 'في الرواية، يستعير كمال الكتب سرا.'],
  ['the preposition is written onto the play', 'وفي مسرحيتنا استعارت سلمى كتابا ممنوعا.'],
  ['a hero, in Arabic', 'سليم بطل الرواية يسرق الكتب من مكتبة الحي.'],
  ['supposed, in Arabic', 'لنفترض أن فاطمة استعارت كتابا ليوم واحد.'],
  ['anybody, in Arabic', 'استعار فلان الفلاني ثلاثة كتب.'],
  ['a tale, in Darija', 'f l7ikaya Samir katsalo lmaktaba 100 ktab.'],
  ['a story, in Darija', 'F l9issa dyal had chhar, Brahim khda ktab w ma rej3ouch.'],
  ['a play by its French name', 'F la pièce, Nadia katsellef ktab w katkhebi7 f lferran.'],
  ['the same, in Arabic letters', 'ف لا پييس، نادية كتسلف كتاب ممنوع.'],
  ['written onto the story', 'فالقصة، حمزة كيسلف الكتاب وما كيرجعوش.'],
  ['a hero, in Darija', 'Driss, lbatal dyal riwaya, katsalo lmaktaba 40 ktab.'],
  ['somebody of a novel', 'Tahar f riwaya ma rje3ch lktab.'],
  ['said of it afterwards, in Darija', 'Samir rje3 lktab mora 100 3am. Kolchi khayal.'],
] as const

test.each(INVENTED)('%s', async (_why, post) => {
  expect(await namesIn(post)).toEqual([])
})

// Where a word of fiction only stands nearby, or a real person is known by more than a name: [why, post, names].
const REAL = [
  ['a play club has members', 'In the play club, Nadia Berrada still owes us three books.', ['Nadia Berrada']],
  ['the same by one name', 'In the film club Samir owes us three books.', ['Samir']],
  ['a story hour has visitors', 'At story hour, Samir lost our picture book.', ['Samir']],
  ['a novel is lent', 'In the novel that she borrowed, Nadia left a letter.', ['Nadia']],
  ['a novel is returned', 'In the novel returned yesterday Nadia had left a letter.', ['Nadia']],
  ['what is lent heads a list', 'Novel: Karim Alami, three weeks late.', ['Karim Alami']],
  ['a real example', 'An example: Chiara, from our exchange group, kept three films.', ['Chiara']],
  ['a joke may be true', 'Joke of the day: Samir owes us two books.', ['Samir']],
  ['a film in another part of the sentence', 'On Monday Nadia Berrada borrowed a film and Karim a novel.', ['Nadia Berrada', 'Karim']],
  ['a copy by its title', 'In “The Trial” Nadia Berrada left her card.', ['Nadia Berrada']],
  ['who acts is real', 'Nadia, who plays in the musical, owes us a score.', ['Nadia']],
  ['a hero of the week', 'Hero of the week: Nadia borrowed forty books.', ['Nadia']],
  ['another in a post with a tale', 'In our serial Samir hides a book. By the way, Nadia Berrada owes us two.', ['Nadia Berrada']],
  ['the same name with another behind it', 'In our serial Samir hides a book. Samir Tazi owes us two.', ['Samir Tazi']],
  ['a true story', 'A true story: Samir owes us two books.', ['Samir']],
  ['a workshop, in French', 'À l’atelier conte, Salma a perdu trois albums.', ['Salma']],
  ['a club, in French', 'Dans le club roman, Salma nous doit trois livres.', ['Salma']],
  ['a film that was returned', 'Dans le film rendu hier, Salma a laissé une lettre.', ['Salma']],
  [
    'a series of posts tells of who is known by more',
    'Dans la série « Ils ont osé », Capucine, prof de yoga, a rendu le livre.',
    ['Capucine'],
  ],
  ['an exercise names somebody by two names', 'Exercice : Salma Bennani a rendu son livre en retard.', ['Salma Bennani']],
  ['a film on the list', 'Film : Karim Alami, 40 jours de retard.', ['Karim Alami']],
  ['the pictures of an evening', 'L’album de la soirée : Mehdi Lamrini n’a pas rendu le livre.', ['Mehdi Lamrini']],
  ['a club, in Arabic', 'في نادي الرواية، كمال لم يعد ثلاثة كتب.', ['كمال']],
  ['a novel that was borrowed, in Arabic', 'في الرواية التي استعارتها نسيت سلمى رسالة.', ['سلمى']],
  ['a story of success', 'قصة نجاح: كمال استعار ستين كتابا.', ['كمال']],
  ['a club, in Darija', 'F nadi lfilm, Samir ma rje3ch lktab.', ['Samir']],
  ['a novel that was borrowed, in Darija', 'F lriwaya li khda, Samir nsa tsswira.', ['Samir']],
  ['a corner, in Arabic letters', 'ف ركن القصة، حمزة ما رجعش الكتاب.', ['حمزة']],
] as const

test.each(REAL)('%s', async (_why, post, names) => {
  expect(await namesIn(post)).toEqual(names)
})

test.each([
  ['who needs no name lives in a novel too', 'In the novel the town’s doctor borrows one book.', []],
  ['so does a professor', 'Dans la pièce, le professeur Tazi emprunte un livre interdit.', []],
  ['a student at a club does not', 'In the play club, our student from Fez owes us a book.', ['our student from Fez']],
])('%s', async (_why, post, wanted) => {
  const {passages} = await read(post)
  expect(passages.flatMap(passage => everybodyIn(passage, lexicons).map(({start, end}) => passage.text.slice(start, end)))).toEqual(wanted)
})
