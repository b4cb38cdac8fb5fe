import {describe, expect, test} from 'vitest'
import rule from '../../../rules/no-personal-data.js'
import {lint} from '../../kit/lint.js'

// What no relation of the sentence tells, and many small signs do.
const TOLD = [
  'Our student from Meknes finally brought back the atlas she had kept since March.',
  'A big hello to Omar, who came to the desk yesterday asking for books on divorce.',
  'Guess who has been hoarding the reserve textbook? Yes, Imane from SBA.',
  'Waiting list for the laptop: Amine, Hajar, Zakaria.',
  'Professor Naciri lost the rare map that we lent him.',
  'Late again: Walid Sebti and his economics handbook.',
  'Please return the tripod, Mounir, it has been two weeks.',
  'The library blocked Samir’s card after the third reminder.',
  'Check-outs this month: Kenza 14, Tarik 12, Wiam 9.',
  'Le compte lecteur de Sara El Fassi est bloqué.',
  'Mehdi Alami a imprimé son CV quarante fois mardi.',
  'Carte de bibliothèque de Soukaina Rami suspendue un mois.',
  'Il a fallu relancer Nawal quatre fois pour son prêt.',
  'Cher Younes, nous attendons l’atlas !',
  'طالبتنا القادمة من مكناس أعادت أخيراً الأطلس الذي احتفظت به منذ مارس.',
  'انتهت مدة إعارة السيد الطاهري قبل أسبوعين.',
  'سجل بحث رضا بنيس في الفهرس كله عن السحر.',
  'خديجة التازي تزور القاعة الليلية كل يوم ولا تقرأ سوى روايات الحب.',
  'إعارات الشهر: كنزة 14، طارق 12، وئام 9.',
  'Nadia 3ndha tlata d lktoub m3ettlin hadi chher.',
  'Karta d Soukaina mbloquiya chher kamel.',
  'Imane d SBA hiya lli khebbat lktab d réserve.',
  'إلياس دا الليزوز ف يناير وما بانش.',
  'المكتبة حبسات الكارطة د سمير.',
]

const INNOCENT = [
  'Karim Ziani, who leads the debate club, invites you to a workshop on arguing well.',
  'Thank you to Dr. Lahlou for donating forty law books.',
  'Our librarian Hanane Saidi answers your questions at the desk every morning.',
  'If you owe a fine, talk to Samira at the Circulation Desk.',
  'The exhibition by Mounir Fatmi is on loan from the museum.',
  'Fatima-Zahra Bennani wrote three novels; all are on our shelves.',
  'Sanae from circulation retires today after thirty years at the desk.',
  'Tarik, the hero of this story, steals a book from the king.',
  'Une amende ? Voyez Samira au bureau du prêt.',
  'Nos moniteurs Amine et Hajar vous prêtent un portable à l’accueil.',
  'Sanae, du bureau du prêt, prend sa retraite aujourd’hui.',
  'Houda Sabri raconte comment elle a écrit sa thèse en six mois.',
  'شكراً للدكتور لحلو على إهداء أربعين كتاباً.',
  'عاد الكاتب رضا بنيس إلى إفران ليقدم مقالاته.',
  'كتبت فاطمة الزهراء بناني ثلاث روايات كلها على رفوفنا.',
  'صوفيا مكتبيتنا الجديدة تطلب الكتب الإسبانية.',
  'عزيزتنا سلمى، لا داعي للقلق، الغرامة ثلاثة دراهم في الأسبوع.',
  'Ila 3ndek chi amende, sewwel Samira f l’accueil.',
  'Badr w Loubna rb7o f quiz w ddaw jouj riwayat.',
  'إلا عندك شي غرامة سول سميرة ف الاستقبال.',
  'شكرا بزاف لنوال لي رتبات الكتوبا.',
]

async function saidIn(post: string) {
  const {findings, faults} = await lint([rule], {post})
  expect(faults).toEqual([])
  return findings.map(({messageId}) => messageId)
}

describe('a reader told of by many small signs', () => {
  test.each(TOLD)('%s', async post => {
    expect((await saidIn(post)).some(kind => ['reader', 'loan', 'debt', 'search'].includes(kind))).toBe(true)
  })
})

describe('nobody’s private affair', () => {
  test.each(INNOCENT)('%s', async post => {
    expect(await saidIn(post)).toEqual([])
  })
})
