import {describe, expect, it} from 'vitest'
import {offencesIn} from '../../src/offence/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

const marksIn = async (text: string) => offencesIn(await parse(text, {path: 'post.md'}), lexicons).map(({text}) => text)

describe('hard words beside what a post of a library is about', () => {
  it.each([
    {why: 'a book that is missing', text: 'This fucking book is missing again.', word: 'fucking'},
    {why: 'a lecture that was late', text: 'The fucking lecture was late.', word: 'fucking'},
    {why: 'a guide that is no good', text: 'The research guide is shit.', word: 'shit'},
    {why: 'a conference put off', text: 'Putain, la conférence est annulée.', word: 'Putain'},
    {why: 'respect is asked for with contempt', text: 'Respect the rules, you fucking pigs.', word: 'fucking'},
    {why: 'who sits in the section', text: 'The nigger in the history section stole my seat.', word: 'nigger'},
    {why: 'who tore a book', text: "Un bougnoule a déchiré un livre d'histoire.", word: 'bougnoule'},
    {why: 'who brings a novel back', text: 'Ce connard a rendu le roman déchiré.', word: 'connard'},
    {why: 'called out, and told what to do with books', text: "Tazi, espèce d'abruti, rends les livres.", word: 'abruti'},
    {why: 'good will denied', text: 'Kikes are not welcome here.', word: 'Kikes'},
    {why: 'no title, though a book is named', text: 'Bitch: bring the book back.', word: 'Bitch'},
    {why: 'the same in French', text: 'Les bougnoules ne sont pas les bienvenus ici.', word: 'bougnoules'},
    {why: 'the same in Arabic', text: 'العوازة غير مرحب بهم هنا.', word: 'العوازة'},
    {why: 'a word that opens a sentence is no first name', text: 'No Faggots in this club.', word: 'Faggots'},
    {why: 'Darija: a book that is lost', text: 'had lqa7ba ma bghatch trje3 lriwaya.', word: 'lqa7ba'},
  ])('marks $why', async ({text, word}) => expect((await marksIn(text)).join()).toContain(word))

  it.each([
    {why: 'a lecture on the word', text: 'A lecture on the word nigger and its history.'},
    {why: 'the title of a novel', text: 'A film after the novel Nigger Heaven, on Monday.'},
    {why: 'a title with its subtitle', text: 'Bitch: On the Female of the Species is a serious book on zoology.'},
    {why: 'a tool of the garden', text: 'A lecture on the bronze hoe, and three hoes to try in the garden.'},
    {why: 'a title at the beginning', text: "Cotton Pickers' Songs, a listening hour with a historian."},
    {
      why: 'titles on a shelf',
      text: 'Noir désir, bête humaine, bâtard de Mauléon : sur cette étagère, les titres sont plus méchants que les livres.',
    },
    {why: 'a list of words', text: 'Le 20e siècle en mots interdits : métèque, bougnoule, youpin.'},
    {why: 'a debate on a word', text: 'Débat : bougnoule, le mot qui blesse.'},
    {why: 'a topic behind its book', text: 'Une étude de la haine du bougnoule dans la presse coloniale.'},
    {why: 'Arabic: what books say of', text: 'المخنث في كتب التراث: بحث قصير.'},
    {why: 'Arabic: a study of the word', text: 'محاضرة عن كلمة عوازة في الأمثال.'},
    {why: 'those who treat others so are refused', text: 'We will never help a club which talks of women like rubbish.'},
    {
      why: 'what racists say is condemned',
      text: 'Whoever writes faggot on our doors is a homophobe, and we will report it as hate speech.',
    },
  ])('leaves alone $why', async ({text}) => expect(await marksIn(text)).toEqual([]))
})

describe('what the people around a library are called', () => {
  it.each([
    {why: 'a dean', text: 'The dean is a moron.', word: 'moron'},
    {why: 'a professor by name', text: 'Professor Smith is an idiot and everybody knows it.', word: 'idiot'},
    {why: 'a new director, altogether', text: 'Our new director is a complete imbecile.', word: 'imbecile'},
    {why: 'all of them', text: 'Students are idiots.', word: 'idiots'},
    {why: 'a French professor by name', text: 'Le professeur Alami est un imbécile.', word: 'imbécile'},
    {why: 'Arabic needs no verb', text: 'هذا الأستاذ غبي.', word: 'غبي'},
  ])('marks $why', async ({text, word}) => expect((await marksIn(text)).join()).toContain(word))

  it.each([
    {why: 'a character', text: 'In this novel the professor is an idiot, and we love him.'},
    {why: 'French: a character', text: 'Dans ce film, le directeur est un imbécile.'},
    {why: 'Arabic: a character', text: 'في هذه الرواية الأستاذ غبي.'},
    {why: 'who is none', text: 'Our readers are no idiots.'},
    {why: 'French: who is none', text: 'Nos étudiants ne sont pas des idiots.'},
    {why: 'Arabic: who is none', text: 'الطالب ليس غبيا.'},
    {why: 'who asks', text: 'Is the reader an idiot? Swift thinks so.'},
    {why: 'a cat', text: "Le chat du directeur est un idiot, il dort sur l'imprimante."},
    {why: 'of oneself', text: 'Quel idiot je suis, deux ans de thèse et je confonds flux et débit.'},
    {why: 'of oneself, in English', text: 'What an idiot I was to read it last.'},
  ])('leaves alone $why', async ({text}) => expect(await marksIn(text)).toEqual([]))
})

describe('who says something, and is called a hard word', () => {
  it.each([
    {why: 'somebody at the desk', text: 'The nigger at the desk said no.', word: 'nigger'},
    {why: 'who told of a book', text: 'A faggot told me the book was out.', word: 'faggot'},
    {why: 'the same in French', text: 'Le bougnoule du guichet a dit non.', word: 'bougnoule'},
    {why: 'the same in Arabic', text: 'هذا الزنجي قال لي إن الكتاب غير متاح.', word: 'الزنجي'},
    {why: 'the same in Darija', text: 'هاد الزامل قال ليا لا.', word: 'الزامل'},
    {why: 'the oath of a question', text: 'What the fuck is wrong with the printers?', word: 'fuck'},
    {why: 'the oath before what is wrong', text: 'The fucking printer is wrong again.', word: 'fucking'},
  ])('marks $why', async ({text, word}) => expect((await marksIn(text)).join()).toContain(word))

  it.each([
    {why: 'others say it', text: 'The old nigger, they said, knew every song.'},
    {why: 'a word they say', text: 'Some nigger, he wrote, had no right to read.'},
    {why: 'what somebody was called', text: 'She said he was a nigger, and the library banned her.'},
    {why: 'the word', text: 'The nigger word said aloud hurts.'},
    {why: 'an oath that is wrong', text: 'The word fucking is wrong in an essay.'},
    {why: 'French: the word', text: 'Le mot bougnoule, disait-on, ne blessait personne.'},
  ])('leaves alone $why', async ({text}) => expect(await marksIn(text)).toEqual([]))
})
