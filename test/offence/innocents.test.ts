import {describe, expect, it} from 'vitest'
import {offencesIn} from '../../src/offence/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

const marksIn = async (text: string) => offencesIn(await parse(text, {path: 'post.md'}), lexicons).map(({text}) => text)

describe('what only looks like an offence', () => {
  it.each([
    {why: 'nobody thinks so', text: 'Nobody in our group thinks you are stupid. The task was unclear.'},
    {why: 'something has hurt', text: 'A slur was written on the board. If it hurt you, our door is open.'},
    {why: 'two words parted by a comma', text: 'A lecture on how Arabic grammar handles he, she and everyone.'},
    {why: 'readers are warned in jest', text: 'Our photocopier prints the time on every page. You have been warned.'},
    {why: 'boxes are heavy', text: 'Watch your back: heavy boxes!'},
    {why: 'initials', text: 'Dr. F. N. has lost our Avicenna in the thermal baths.'},
    {why: 'animals', text: "Les hyènes du film m'ont émue. Quelle intelligence, ces bêtes."},
    {why: 'nonsense is nobody', text: 'Arrêtez avec ces bêtises.'},
    {why: 'a machine is called so', text: 'Ce projecteur est une vieille carne, il tousse.'},
    {why: 'a machine is spoken to', text: 'Vos gueules, les imprimantes !'},
    {why: 'a bus is described', text: "Mon bus, ce vieux débris, a rendu l'âme."},
    {why: 'what others were called', text: 'On les traitait de pouilleux. Les journaux sont là.'},
    {why: 'another century', text: 'Sur ce banc, en 1961, on refusait de s’asseoir à côté d’un Noir.'},
    {why: 'a custom before exams', text: 'Merde à tous pour vos oraux !'},
    {why: 'a verb', text: 'Auto-école du centre, on te lâche pas avant le permis.'},
    {why: 'Arabic: a customer', text: 'استقبلنا الزبون الأول بعد عشرين زبونا.'},
    {why: 'Arabic: condolences', text: 'عزينا أسرة الفقيد باسم المكتبة.'},
    {why: 'Arabic: the Psalms', text: 'معرض عن مخطوطات الزبور في البهو.'},
    {why: 'Arabic: they insisted', text: 'ألحوا على حضورنا فحضرنا.'},
    {why: 'Arabic: “this” points at a thing', text: 'دواء السعال هذا مقرف إلى أبعد حد.'},
    {why: 'Arabic: acid', text: 'حفظنا الخرائط في ورق خال من الحموضة.'},
    {why: 'Arabic: a name of God behind the servant', text: 'قل لأخيك يا عبد الحكيم إن الكتاب وصل.'},
    {why: 'Arabic: of oneself', text: 'أنا الغبي الذي بحث عن نظارته ساعة.'},
    {why: 'Arabic: a study by its title', text: 'المخنث في كتب التراث: بحث قصير.'},
    {why: 'Darija: another time', text: 'مرة خرا فالكافيتيريا عفاكم.'},
    {why: 'Darija: the last week', text: 'Simana lkhra kan 3ndna tirage.'},
    {why: 'Darija: a century', text: 'Expo: lmasadir dyal lqern 19.'},
    {why: 'Darija: injustice is what is condemned', text: 'الضو كيتقطع كل شتوة. هادي هي الحگرة.'},
    {why: 'Darija: a printer is threatened', text: "Wa l'imprimante, ghadi n9etlek b ydi."},
    {why: 'Darija: she who dresses the bride', text: 'اليوم النكافة ديال لعراسات غادي تهضر على الصنعة ديالها.'},
  ])('$why: $text', async ({text}) => expect(await marksIn(text)).toEqual([]))

  it.each([
    {why: 'a thing is named, a person is meant', text: 'You are an idiot and this printer knows it.', word: 'idiot'},
    {why: 'a person is called, and a thing is told of', text: 'You idiot, the printer is out of paper.', word: 'idiot'},
    {why: 'the same in French', text: "Espèce d'idiot, l'imprimante est en panne.", word: 'idiot'},
    {why: 'a thing is told of, and a person is called', text: 'The system is down, you moron.', word: 'moron'},
    {why: 'the title of a novel is a year', text: 'You are an idiot, go and read 1984.', word: 'idiot'},
    {why: 'a coarse word beside it', text: "Putain, 1984 est un chef-d'œuvre.", word: 'Putain'},
    {why: 'our own are spoken of', text: 'Merci à nos salauds de voisins pour le bruit.', word: 'salauds'},
    {why: 'behind “ce” a noun for people', text: 'Ce crétin a cassé la porte.', word: 'crétin'},
    {why: 'Arabic: said to somebody', text: 'أنت غبي.', word: 'غبي'},
  ])('but: $why: $text', async ({text, word}) => expect((await marksIn(text)).join()).toContain(word))
})
