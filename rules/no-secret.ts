import {defineRule, preparedForSecrets, secretsIn} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-secret',
  clause: policy.representation,
  severity: 'error',
  confidential: true,
  summary: 'A post gives away no password, code or key.',
  translations: {
    fr: 'Une publication ne livre ni mot de passe, ni code, ni clé.',
    ar: 'لا يكشف المنشور كلمة سر ولا رمزاً ولا مفتاحاً.',
  },
  messages: {
    password: {
      en: 'A password or code stands here for everybody to read.',
      fr: 'Un mot de passe ou un code s’affiche ici aux yeux de tous.',
      ar: 'توجد هنا كلمة سر أو رمز على مرأى من الجميع.',
    },
    token: {
      en: 'A key or token stands here: whoever reads it can act in the library’s name.',
      fr: 'Une clé ou un jeton s’affiche ici : qui le lit peut agir au nom de la bibliothèque.',
      ar: 'يوجد هنا مفتاح أو رمز وصول: من يقرؤه يستطيع أن يتصرف باسم المكتبة.',
    },
    meeting: {
      en: 'This link lets whoever reads it into the meeting: give it to those who register.',
      fr: 'Ce lien ouvre la réunion à quiconque le lit : donnez-le à qui s’inscrit.',
      ar: 'هذا الرابط يفتح الاجتماع لكل من يقرؤه: أرسله إلى المسجلين فقط.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Take it out, and change it: what was written once may have been read. Say where readers can ask for it.',
    fr: 'Retirez-le et changez-le : ce qui a été écrit a pu être lu. Dites où les lecteurs peuvent le demander.',
    ar: 'احذفه ثم غيّره، فما كُتب مرة ربما قُرئ. واذكر للقراء أين يطلبونه.',
  },
  examples: [
    {post: 'The Wi-Fi password is Cedar2026snow.', marks: ['Cedar2026snow']},
    {post: 'The Wi-Fi password is on the card at the desk.', marks: [], why: 'it says where to ask'},
    {post: 'Forgot your password? Reset it at my.aui.ma.', marks: []},
    {post: 'The most common password is still 123456.', marks: [], why: 'passwords are the topic'},
    {post: 'Join with meeting ID 845 1234 5678, passcode 901244.', marks: ['901244']},
    {post: 'Join us: https://zoom.us/j/845?pwd=Q2VkYXIyMDI2', marks: ['pwd=Q2VkYXIyMDI2'], why: 'a warning: a meeting may be open to all'},
    {post: 'Deploy with AKIA2ABCDEFGHIJKLMNO.', marks: ['AKIA2ABCDEFGHIJKLMNO']},
    {post: 'Mot de passe du wifi : Atlas2025', language: 'fr', marks: ['Atlas2025']},
    {post: 'Un mot de passe solide a douze caractères.', language: 'fr', marks: []},
    {post: 'كلمة سر الواي فاي: Atlas#2024', language: 'ar', marks: ['Atlas#2024']},
    {post: 'لن نطلب منكم أبدا كلمة السر عبر الهاتف.', language: 'ar', marks: []},
    {post: 'lmot de passe dyal wifi howa biblio1234', language: 'ary', marks: ['biblio1234']},
  ],
  prepare: preparedForSecrets,
  check({post, lexicon, report}) {
    for (const {kind, start, end} of secretsIn(post, lexicon)) report(kind, {start, end})
  },
})
