import {describe, expect, test} from 'vitest'
import rule from '../../rules/no-personal-data.js'
import {lint} from '../kit/lint.js'

// A person tied to what the person borrowed, returned late, owes, asked for, searched or read.
const TOLD = {
  en: [
    'Omar Kettani has had our only copy of Sapiens since October.',
    'Shout-out to Hajar Benjelloun, who finally brought back the atlas three weeks late.',
    'Still missing: two chemistry textbooks checked out by Adam Tahiri.',
    'Nadia T. owes the library 85 dirhams in late fees.',
    'Last night Reda asked the desk for everything we have on divorce law.',
    'Meriem Skalli has been looking up articles about bipolar disorder all week.',
    'The thesis is currently on loan to Karim Bensouda.',
    'Our top borrower this month is Aya Mansouri with 41 loans!',
    '@houda_l kept the group study key overnight. Again.',
    'Fun fact: Ilyas, a freshman in SSE, renewed the same calculus book nine times.',
    'Overdue list: Sara Amrani (2 books), Anas Filali (1 laptop).',
    'A student named Walid Cherkaoui requested a book on leaving Islam through Document Delivery.',
    'Guess what Karim from SSE is reading this week? A self-help book on anxiety.',
    'Congrats to our student Rania Alami for borrowing 52 books this semester.',
    'We noticed that Hamza has five overdue books. Please bring them back!',
    'Thank you Oumaima for returning the laptop, only six days late.',
    "Zineb's overdue fines have reached 200 MAD.",
    'The last person to borrow The Satanic Verses was Anas Benjelloun.',
    "Ms. Lahlou's interlibrary loan request on fertility treatment has arrived.",
    'Reader spotlight: Sofia Idrissi, who took out every Stephen King novel we own.',
    'Bilal, your hold on the GMAT guide is ready (yes, everyone can see it).',
    'Mehdi El Fassi searched our catalogue for books on bankruptcy three times yesterday.',
    'According to our records, student Ikram Saadi downloaded 300 articles about HIV.',
    'Our records show Younes borrowed three books on alcoholism.',
    'Loubna is hogging the only calculus textbook.',
    "Noura B. still hasn't given back our copy of Dune.",
    'Is it just us or has Tarik been keeping the anatomy atlas since March?',
    'Lost: one Oxford dictionary, last seen with Salim Berrada.',
    'Hall of shame: Hajar (3 weeks late), Ilyas (5 weeks late).',
    'Fatima Zahra asked our librarian how to find articles on divorce.',
    'Ayman wanted to know whether we own anything about depression.',
    'These users have unpaid fines: Omar Naji, Rim Tahiri.',
    'Amine checked out "How to Quit Smoking" this morning. Good luck, Amine!',
    'Emily Carter, exchange student, has renewed The Alchemist eleven times.',
  ],
  fr: [
    'Anas Filali n’a toujours pas rendu le dictionnaire.',
    'Devinez qui a rapporté son livre avec deux mois de retard ? Kenza Lamrani !',
    'Salma doit 120 DH de pénalités à la bibliothèque.',
    'Le manuel de droit est prêté à Mehdi Ouazzani jusqu’au 12.',
    'Notre étudiante Rim Bouzidi cherche partout des ouvrages sur l’avortement.',
    'Bravo à Othmane Sefrioui, plus gros emprunteur de l’année.',
    'M. Alaoui a fait venir par le prêt entre bibliothèques un traité sur la faillite personnelle.',
    'Livres en retard : Ghita Lahlou, Yassine Raji.',
    'Hiba Lahlou n’a pas encore rapporté son ordinateur portable.',
    'Félicitations à Samir qui a emprunté 30 livres cette année !',
    'Merci à Rania d’avoir enfin rendu le Code pénal.',
    'Ouissal Tahiri est en retard de trois semaines pour deux romans.',
    'L’étudiant Amine Berrada a consulté tous nos ouvrages sur la dépression.',
    'Qui a emprunté « Le Deuxième Sexe » ? C’est encore Kenza !',
    'Le dernier emprunteur du livre est Yassir Skalli.',
    'Les amendes de Nawal Sebti s’élèvent à 150 DH.',
    'La réservation de Mme Bennis pour « Tout sur la ménopause » est arrivée.',
    'Hamid cherche des livres sur le divorce, quelqu’un a une idée ?',
    'Nous avons prêté notre dernier exemplaire de L’Étranger à Ghita.',
    'Othmane, tu nous dois 60 dirhams pour le livre perdu.',
    'Sanae Filali a lu 12 livres sur le suicide ce mois-ci, notre étudiante nous inquiète.',
    'Chaque semaine, Reda vient emprunter un manga différent.',
    '@amine_tz a gardé le chargeur tout le week-end.',
  ],
  ar: [
    'استعار ياسين العمراني ثلاث روايات هذا الأسبوع.',
    'لم تُعِد الطالبة سلمى بناني كتاب الإحصاء بعد.',
    'أرجعت مريم الحاسوب المحمول متأخرة بأسبوعين.',
    'على الطالب عمر التازي غرامة قدرها ٨٠ درهما.',
    'طلبت هاجر السباعي كتبا عن الطلاق.',
    'الكتاب معار حاليا إلى كريم الفاسي.',
    'الطالب حمزة العلوي لم يرجع ثلاثة كتب منذ شهر.',
    'أكثر المستعيرين هذا الشهر: سلمى التازي بعشرين كتابا.',
    'استعارت الطالبة هاجر كتابا عن الاكتئاب.',
    'تأخر أيوب في إعادة المعجم أسبوعين.',
    'مريم بناني مدينة للمكتبة بمئة درهم.',
    'بحث الطالب ياسر في قاعدة البيانات عن مقالات حول الإدمان.',
    'سألت زينب أمين المكتبة عن كتب الطلاق.',
    'آخر من استعار الكتاب هو يوسف الشرقاوي.',
    'شكرا لليلى على إعادة الحاسوب بعد شهر من التأخير.',
  ],
  ary: [
    'Simo sellef 3 d les romans w mazal ma rej3hom.',
    'ياسين خدا لكتاب من شهر و باقي ما رجعو.',
    'Khaoula katsalha lbiblio 60 dh 3la retard.',
    'hamza tleb ktab 3la lktiab mn 3nd lbiblio',
    'يوسف باقي عندو لكتاب ديال الإحصاء من العام اللي فات.',
    'سلمى تسلفات 4 ديال الروايات هاد الشهر، برافو.',
    'Ayoub mazal ma rejje3 lktab dyal lmaths.',
    'Salma tsellfat 3 dyal lktoba 3la talaq.',
    'lbiblio kaytsal Hamza 40 dh.',
    'Meryem kat9elleb 3la ktab 3la ddeprime.',
  ],
}

// People in public, history, what is said to all readers, and words that only look like loans.
const UNTOLD = {
  en: [
    'You may borrow up to ten books for three weeks.',
    'Salma Idrissi, our circulation librarian, explains how loans are renewed.',
    'Shakespeare borrowed the plot from Arthur Brooke.',
    'Leila Slimani reads from her new novel on Thursday.',
    'Congratulations to Hiba Amrani, winner of the Reading Challenge!',
    'Books by Tahar Ben Jelloun can be borrowed at the Circulation Desk.',
    'Professor Nabil Kadiri asked his class to bring a laptop to the library.',
    'Jane Austen borrowed books from circulating libraries all her life.',
    'Ahmed Boukous returned to the subject in his 2012 book.',
    'Fatima Mernissi looked for the voices of women in old chronicles.',
    'An anonymous student returned a book forty years late.',
    'Salma Idrissi won our reading challenge with 40 books!',
    'Youssef Amrani, our reference librarian, has renewed the guide to databases.',
    'Meet Hiba Tazi, who keeps the book drop running behind the scenes.',
    'Join Dr. Karim Bennani as he returns to campus to present his new book.',
    'Author Laila Lalami borrowed the title of her novel from a travel account.',
    'Thank you to Nadia Alami, who donated 200 books to the library.',
    "Adam Smith's The Wealth of Nations can be checked out for four weeks.",
    'Our student club president Omar Filali reads a poem tonight at 6 pm.',
    'Sara Naciri (SHSS) will present the book she wrote on Amazigh carpets.',
    "Looking for Ahmed's book? It is on the new arrivals shelf.",
    'In the novel, Amina borrows a book and never returns it.',
    'Professor Hicham Raji requested that the textbook be placed on reserve.',
    'Photos by Yassine Toumi. All books shown can be borrowed.',
    'Ibn Battuta returned from his travels and dictated his book.',
    'Students owe a fine of 2 MAD a day for late books.',
    'Winner of the book prize: Meryem Chraibi for her essay on borrowed words.',
    'Imane Tazi talks about finding articles, searching databases and keeping notes.',
    'Karim Alaoui lost his father young, a story he tells in the book.',
    'Our intern Lina Sabri took these photos of old borrowing cards.',
    'Ask Salma at the desk for a laptop; Omar has the chargers.',
  ],
  fr: [
    'Mohamed Choukri n’a appris à lire qu’à vingt ans.',
    'Empruntez « La Boîte à merveilles » d’Ahmed Sefrioui dès lundi.',
    'Rendez vos livres avant le 15 juin, s’il vous plaît.',
    'Abdellatif Laâbi a emprunté à la poésie orale ses refrains.',
    'Driss Chraïbi a rendu hommage à son père dans ce roman.',
    'La professeure Amina Tahiri a demandé aux étudiants de lire ce roman.',
    'Salma Idrissi, bibliothécaire, a demandé deux nouveaux exemplaires du manuel.',
    'Rencontre avec Reda Dalil, qui a rendu le roman marocain populaire.',
    'Fouad Laroui a pris le train pour présenter son livre à Ifrane.',
    'L’exposition d’Amina Benbouchta emprunte son titre à un poème.',
    'Le roman de Mohamed Leftah est à nouveau disponible au prêt.',
    'Kenza Sefrioui a lu des extraits de son livre devant quarante étudiants.',
    'Hicham Lahlou doit présenter son livre jeudi à 18 h.',
    'Merci à Mme Alami d’avoir offert ses livres à la bibliothèque.',
    'Yasmina cherche sa place : un roman sur l’exil à emprunter.',
    'Leïla Slimani a pris la plume à trente ans et a gardé son premier manuscrit.',
  ],
  ar: [
    'يمكنكم استعارة رواية أحمد التوفيق ابتداء من الاثنين.',
    'طلبت المكتبة ثلاث نسخ من كتاب محمد عابد الجابري.',
    'استعار نجيب محفوظ هذا الرمز من الأساطير القديمة.',
    'قرأت الشاعرة وفاء العمراني قصائد من ديوانها الأخير.',
    'أعادت دار النشر طبع كتاب عبد الكريم غلاب.',
    'أهدت السيدة نادية مكتبتها الخاصة إلى الجامعة.',
    'طلب منا الأستاذ يوسف توفير نسخ من المرجع.',
    'يقدم الباحث أنس الفيلالي كتابه يوم الخميس.',
    'استعار المخرج حكيم بلعباس قصة الفيلم من رواية قديمة.',
    'فازت الطالبة مريم العلوي بجائزة القراءة.',
  ],
  ary: [
    'slef ktab w rj3o f lwa9t, ma tkhelliwch lretard.',
    'رجعو الكتوبا قبل نهار الجمعة عافاكم.',
    'سمير غادي يهضر على الكتاب ديالو نهار الجمعة.',
    'sewlo Salma f lbureau ila bghitou tselfou pc.',
    'Mohamed Choukri ktb had lktab f Tanja.',
  ],
}

const ABOUT_READERS = ['loan', 'debt', 'search']

async function saidIn(post: string) {
  const {findings, faults} = await lint([rule], {post})
  expect(faults).toEqual([])
  return findings.map(({messageId}) => messageId)
}

describe('tells on a reader', () => {
  test.each(Object.values(TOLD).flat())('%s', async post => {
    const said = await saidIn(post)
    expect(said.some(kind => ABOUT_READERS.includes(kind))).toBe(true)
  })
})

describe('tells on nobody', () => {
  test.each(Object.values(UNTOLD).flat())('%s', async post => {
    expect(await saidIn(post)).toEqual([])
  })
})
