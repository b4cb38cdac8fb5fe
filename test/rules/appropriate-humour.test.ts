import rule from '../../rules/appropriate-humour.js'
import {testRule} from '../kit/test-rule.js'

const silent = (why: string, post: string, language?: string) => ({why, post, marks: [], ...(language && {language})})
const marked = (why: string, post: string, mark: string, message: string, language?: string) => ({
  why,
  post,
  marks: [mark],
  messages: [message],
  ...(language && {language}),
})

testRule(rule, [
  marked('laughter in letters', 'The fire drill had more style than an earthquake hahaha', 'earthquake', 'tragedy'),
  marked('a small bother likened to a crime', 'The queue at the desk is worse than Auschwitz.', 'Auschwitz', 'tragedy'),
  marked('a skull laughs too', 'New haircut at the desk, he looks like chemo week 3 💀', 'chemo', 'tragedy'),
  marked('a wish told in passing', 'One more meeting and I will hang myself.', 'hang myself', 'selfHarm'),
  marked('advice to a reader', 'No stapler here. Kill yourself or bring one.', 'Kill yourself', 'selfHarm'),
  marked('a riddle that is laughed at', 'What’s the difference between a blonde student and our old scanner? 😂', 'blonde', 'identity'),
  marked('a bar joke', 'Joke of the week: three Jews walk into a library…', 'Jews', 'identity'),
  marked('the holy in a joke', 'Jesus turned water into wine, our cafeteria turns wine into coffee 🤣', 'Jesus', 'faith'),

  silent('dying of laughter', 'We are dying 😂😂 the scanner said “thank you”'),
  silent('an idiom of war', 'Exam week is a war and coffee is our only ally 😂'),
  silent('thanks to God', 'Thank God the heating works again 😂'),
  silent('a film', 'Tonight: *Suicide Squad*. Popcorn allowed, crying too 😂'),
  silent('a machine may be buried', 'Funeral of the old scanner at noon. Wear black toner 😂'),
  silent(
    'news of a disaster',
    'Twenty families moved into tents after the earthquake. The library is collecting books for their children.',
  ),
  silent('a laugh far away', `The 2023 earthquake emptied three villages.\n\nAnd now for something else: our cat has a card 😂`),
  silent('help', 'If you think of suicide, talk to us: the helpline answers day and night. You need not laugh 😂 to be welcome.'),
  silent('a lecture on humour', 'Lecture: jokes about Jews in the press of 1900, and who laughed. Thursday, 5 p.m.'),
  silent('condemned', 'A joke about Black students was posted under our photo. It is racist, and it is gone.'),
  silent('a quotation', 'She writes “I will hang myself” on page 3, and by page 9 she dances.'),
  silent('who people are, without a joke', 'Women of the chess club 3, men 1 😂 revenge on Friday!'),
  silent('a riddle about things', 'What’s the difference between a journal and a magazine? Come and ask 😂'),
  silent('a pun', 'Joke of the day: the maths book is sad, it has too many problems 😂'),
  silent('faith with joy', 'Ramadan Mubarak! Dates at the door, and yes, we ate three already 😄'),
  silent('a laugh in another sentence', 'Which city printed the first Quran of the country? Tag a cousin 😂'),
  silent('self-mockery', 'I shelved cookery under nuclear physics again 😂'),

  marked('rire d’un naufrage', 'Une patera de plus et notre café sera complet mdr', 'patera', 'tragedy', 'fr'),
  marked('comparaison', 'La salle 3 un vendredi soir, on dirait Gaza.', 'Gaza', 'tragedy', 'fr'),
  marked('une corde', 'Il n’a que 8 de moyenne, offrez-lui une corde.', 'offrez-lui une corde', 'selfHarm', 'fr'),
  marked('blague sur des gens', 'Blague du vendredi : deux Belges cherchent le catalogue…', 'Belges', 'identity', 'fr'),
  marked('le sacré', 'Le Coran en un clic, ptdr, même la prière a son appli', 'Coran', 'faith', 'fr'),
  silent('mourir de rire', 'On est mortes de rire 😂 le scanner a dit merci', 'fr'),
  silent('une figure de style', 'Ce tsunami de retours nous a réveillées 😂', 'fr'),
  silent('collecte', 'Après le séisme, la collecte de livres continue à l’accueil.', 'fr'),
  silent('débat', 'Peut-on rire de la Shoah ? Débat jeudi avec deux historiennes.', 'fr'),
  silent('Dieu merci', 'Dieu merci le chauffage marche 😂', 'fr'),
  silent('jeu de mots', 'Blague du jour : le livre de maths est triste, il a trop de problèmes 😂', 'fr'),

  marked('ضحك من كارثة', 'القاعة بعد الامتحان كأنها زلزال 😂', 'زلزال', 'tragedy', 'ar'),
  marked('إيذاء النفس', 'سأشنق نفسي إن طلب مني مرجعا آخر.', 'سأشنق نفسي', 'selfHarm', 'ar'),
  marked('المقدس', 'حتى القرآن ما حفظته بهذه السرعة ههههه', 'القرآن', 'faith', 'ar'),
  silent('ضحك', 'متنا من الضحك 😂 الطابعة قالت شكرا', 'ar'),
  silent('الحمد لله', 'الحمد لله عاد الدفء إلى القاعة 😂', 'ar'),
  silent('تعزية', 'تعازينا لأسر ضحايا زلزال الحوز.', 'ar'),
  silent('ندوة', 'ندوة عن نكت اليهود المغاربة في الصحافة، الخميس مساء.', 'ar'),

  marked('d7k 3la zilzal', 'Ssalle mn mor l’examen b7al chi zilzal', 'zilzal', 'tragedy', 'ary'),
  marked('فدارجة', 'إلى طاح الويفي مرة خرى غنلوح راسي من السطح', 'غنلوح راسي من', 'selfHarm', 'ary'),
  marked('nokta', 'nokta dyal lyoum: wa7d chel7 dkhel l lbiblio…', 'chel7', 'identity', 'ary'),
  silent('mutna b d7k', 'mtna b d7k 😂 scanner gal chokran', 'ary'),
  silent('machi d7k', 'Zilzal machi d7k: li bgha y3awen yji nhar lkhmis.', 'ary'),

  {
    why: 'holds each disaster against the likening before it',
    post: 'It looks like Hiroshima. '.repeat(200),
    marks: Array.from({length: 200}, () => 'Hiroshima'),
  },
  silent(
    'a likening that is behind, or far ahead',
    'Hiroshima is what the exhibition of our physics students is about; it looks like rain.',
  ),
])
