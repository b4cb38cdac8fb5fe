import rule from '../../rules/invites-interaction.js'
import {testRule} from '../kit/test-rule.js'

const silent = (why: string, post: string, language?: string) => ({why, post, marks: [], ...(language && {language})})
const marked = (why: string, post: string, language?: string) => ({why, post, marks: [post], ...(language && {language})})

testRule(rule, [
  silent('a question', 'Paper or screen?'),
  silent('a question with emoji', 'Paper or screen?! 📚'),
  silent('a question in quotation marks', 'She asked: “Paper or screen?”'),
  silent('a question of French', 'Papier ou écran ?', 'fr'),
  silent('a question of Arabic', 'أتفضلون الورق أم الشاشة؟', 'ar'),
  silent('a question of Darija without its mark', 'واش كتقراو فالورق ولا فالتيليفون', 'ary'),
  silent('a question of Darija in Latin letters', 'Chno katqraw had simana', 'ary'),
  silent('a question in the title', '---\ntitle: Paper or screen?\n---\nBoth have their friends.'),
  marked('the query of an address is no question', 'The list is at https://libguides.aui.ma/c.php?g=12&p=3'),
  marked('doubt is no question', 'The map is from 1921 (?) and shows Ifrane.'),

  silent('an invitation', 'The reading circle meets on Monday. Join us on the second floor.'),
  silent('a polite imperative', 'The survey is short. Please share it with your class.'),
  silent('an imperative after a colon', 'New this week: try the light room.'),
  silent('an imperative in a list', 'Two things:\n\n- Vote for a title\n- The winner is bought'),
  silent('an offer of help', 'Citing is hard. Our librarians are happy to help.'),
  silent('an open door', 'The talk on Amazigh weaving is open to all.'),
  silent('an address to write to', 'Late fees ended in May. Details: library@aui.ma'),
  silent('a sign of contact', '📩 in the profile'),
  silent('registration', 'Zotero workshop, Tuesday at 4. Registration is free.'),
  silent('a call for volunteers', 'The book fair needs volunteers on Saturday.'),
  marked('share as a noun', 'The share of digital loans has doubled since 2020.'),
  marked('vote as a noun', 'The jury’s vote went to a first novel.'),
  marked('book as a noun', 'Book clubs have met here since 1998.'),
  marked('come in a statement', 'Most of our visitors come from the School of Science.'),
  marked('visit as a noun', 'Visit of the minister to the new wing.'),
  marked('a register', 'The register of 1912 has been digitised.'),

  silent('un impératif', 'Le cercle se réunit lundi : venez avec un livre.', 'fr'),
  silent('an imperative that no list names', 'Feuille de route du prêt. Imprimez la vôtre.', 'fr'),
  silent('une invitation', 'Le débat aura lieu jeudi. Entrée libre.', 'fr'),
  silent('an offer to listen', 'L’équipe reste à votre écoute.', 'fr'),
  silent('tutoiement', 'Nouveau club manga. Inscris-toi à l’accueil.', 'fr'),
  marked('vous participez is a statement', 'Quand vous participez à un atelier, une attestation est remise.', 'fr'),
  marked('assez opens a clause', 'Assez de neige pour fermer la route ce matin.', 'fr'),
  marked('un constat', 'La salle du troisième étage compte trente places.', 'fr'),

  silent('دعوة', 'يجتمع نادي القراءة يوم الاثنين، وندعوكم إلى الحضور.', 'ar'),
  silent('أمر', 'المقال الفائز منشور الآن. شاركونا آراءكم.', 'ar'),
  silent('an imperative with the conjunction written onto it', 'القاعة جديدة، وجربوا كراسيها.', 'ar'),
  silent('an imperative that no list names', 'تغير مكان الورشة. انتقلوا إلى الطابق الثاني.', 'ar'),
  silent('باب مفتوح', 'المحاضرة مفتوحة للعموم.', 'ar'),
  marked('a verb of the past', 'الطلبة الذين شاركوا في الورشة تسلموا شهاداتهم.', 'ar'),
  marked('خبر', 'أغلقت المكتبة أبوابها بسبب الثلوج.', 'ar'),

  silent('aji', 'Lmaktaba m7loula f llil, aji tqra.', 'ary'),
  silent('a welcome', 'Nadi lqraya kayjtame3 nhar larb3, mer7ba bikom.', 'ary'),
  silent('tell us', 'شرينا كتوبا جداد. كولو لينا شنو ناقص.', 'ary'),
  silent('we are waiting for you', 'الورشة نهار الخميس، كنتسناوكم.', 'ary'),
  marked('news in Darija', 'السخانة تصلحات فالطابق التاني.', 'ary'),
  marked('news in Darija, Latin letters', 'Lmaktaba ghadi tsedd m3a stta lyouma.', 'ary'),

  {why: 'marks the last passage of the body', post: 'Snow.\r\n\r\nThe road is closed.\r\n', marks: ['The road is closed.']},
  {why: 'plain text', path: 'post.txt', post: 'Snow.\n\nThe road is closed.', marks: ['The road is closed.']},
  {why: 'the description of an image is no invitation', post: 'The hall.\n\n![A sign: join us](a.jpg)', marks: ['The hall.']},
  {why: 'HTML', post: '<p>The hall is warm.</p><p>Come in and <b>tell us</b> more.</p>', marks: []},
  {why: 'a post of only a title', post: '---\ntitle: Snow in Ifrane\n---\n', marks: ['Snow in Ifrane']},
  {why: 'a comment is left alone', post: '---\naction: تعليق\n---\nالصور في الطابق الأول.', marks: []},
  {why: 'so is what answers somebody', post: '@hind_m6l The photographs hang on the first floor.', marks: []},
  {why: 'an empty post', post: '', marks: []},
])
