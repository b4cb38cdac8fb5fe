import {defineRule, type Reading} from '../src/kit.js'
import {readPromotion} from './panel.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-promotion',
  clause: policy.promotion,
  severity: 'error',
  summary: 'A post sells nothing for anybody: no offers of shops, no personal sales, no paid praise, no work to be handed in.',
  translations: {
    fr: 'Une publication ne vend rien pour personne : ni offres de magasins, ni ventes entre particuliers, ni éloges payés, ni travaux à rendre.',
    ar: 'لا يبيع المنشور شيئاً لأحد: لا عروض متاجر، ولا بيعاً بين الأفراد، ولا مديحاً مدفوع الثمن، ولا فروضاً جاهزة للتسليم.',
  },
  messages: {
    offer: {
      en: 'This advertises what somebody sells: {words}.',
      fr: 'Ce texte fait la publicité de ce que quelqu’un vend : {words}.',
      ar: 'هذا إعلان عن شيء يباع: {words}.',
    },
    sale: {
      en: 'This is a private sale or rental: {words}.',
      fr: 'Ce texte propose une vente ou une location entre particuliers : {words}.',
      ar: 'هذا بيع أو كراء شخصي: {words}.',
    },
    commission: {
      en: 'Whoever posts this earns from it: {words}.',
      fr: 'La personne qui publie ce texte y gagne : {words}.',
      ar: 'يربح ناشر هذا النص منه: {words}.',
    },
    sponsored: {
      en: 'This is praise that somebody pays for: {words}.',
      fr: 'Cet éloge est rémunéré : {words}.',
      ar: 'هذا مديح مدفوع الثمن: {words}.',
    },
    misconduct: {
      en: 'This sells work that students must do themselves: {words}.',
      fr: 'Ce texte vend un travail que les étudiants doivent faire eux-mêmes : {words}.',
      ar: 'هذا بيع لعمل على الطلبة إنجازه بأنفسهم: {words}.',
    },
    money: {
      en: 'This promises easy money or lends it: {words}.',
      fr: 'Ce texte promet de l’argent facile ou en prête : {words}.',
      ar: 'هذا وعد بمال سهل أو عرض قرض: {words}.',
    },
    maybe: {
      en: 'This may read as promotion: {words}.',
      fr: 'Ce texte peut passer pour de la promotion : {words}.',
      ar: 'قد يبدو هذا ترويجاً: {words}.',
      severity: 'warning',
    },
    misconductMaybe: {
      en: 'This may sell work that students must do themselves: {words}.',
      fr: 'Ce texte vend peut-être un travail que les étudiants doivent faire eux-mêmes : {words}.',
      ar: 'قد يكون هذا بيعاً لعمل على الطلبة إنجازه بأنفسهم: {words}.',
      severity: 'warning',
    },
    style: {
      en: 'This reads like an advertisement, though no single word says so.',
      fr: 'Ce texte a le ton d’une publicité, même si aucun mot, pris seul, ne le dit.',
      ar: 'يبدو هذا إعلاناً تجارياً وإن لم تدل على ذلك كلمة بعينها.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Leave out what somebody sells. If it is the library’s own service or a good cause, say so: whose it is, and where the money goes. A partner’s site is added to “hosts.partners” in the configuration.',
    fr: 'Retirez ce que quelqu’un vend. S’il s’agit d’un service de la bibliothèque ou d’une bonne cause, dites-le : à qui cela appartient, et où va l’argent. Le site d’un partenaire s’ajoute à « hosts.partners » dans la configuration.',
    ar: 'احذف ما يبيعه غيركم. وإن كانت خدمة للمكتبة أو عملاً خيرياً فاذكر لمن هي وإلى أين يذهب المال. ويضاف موقع الشريك إلى «hosts.partners» في الإعدادات.',
  },
  examples: [
    {
      post: 'Two burgers for 40 MAD at Big Bun all week, order now and we deliver to campus!',
      marks: ['40 MAD at Big Bun all week, order now and we deliver'],
      why: 'a shop’s offer',
    },
    {
      post: 'Used-book sale in the lobby: 5 MAD a book, and all proceeds go to the village school.',
      marks: [],
      why: 'a good cause',
    },
    {
      post: 'For sale: desk lamp, almost new, 80 MAD, DM me.',
      marks: ['For sale: desk lamp, almost new, 80 MAD, DM me'],
      why: 'a private sale',
    },
    {post: 'Colour prints cost 2 MAD a page at the Circulation Desk.', marks: [], why: 'the library’s own prices'},
    {
      post: 'No time for your capstone? Our PhD writers send you a finished paper in two days.',
      marks: ['PhD writers send you a finished paper'],
      why: 'an essay mill',
    },
    {post: 'Beware of sites that write your essay for money: it is misconduct.', marks: [], why: 'a warning against one'},
    {
      post: 'Vente flash chez MeubloFès : livraison gratuite et paiement en trois fois.',
      language: 'fr',
      marks: ['Vente flash chez MeubloFès : livraison gratuite et paiement en trois fois'],
    },
    {post: 'Essai gratuit de la base Europresse jusqu’au 30 mai.', language: 'fr', marks: []},
    {
      post: 'تخفيضات كبيرة في متجر الياسمين، اطلب الآن والتوصيل مجاني.',
      language: 'ar',
      marks: ['تخفيضات كبيرة في متجر الياسمين، اطلب الآن والتوصيل مجاني'],
    },
    {post: 'ثمن النسخ ثلاثون سنتيماً في مكتب الإعارة.', language: 'ar', marks: []},
    {
      post: 'kanbi3 tilifoun b 900 dh, taman kaytna9ech, sift message',
      language: 'ary',
      marks: ['kanbi3 tilifoun b 900 dh, taman kaytna9ech, sift message'],
    },
    {
      post: 'هميزة! جاكيطات ب 120 درهم، كوموندي دابا والتوصيل فابور',
      language: 'ary',
      marks: ['هميزة! جاكيطات ب 120 درهم، كوموندي دابا والتوصيل فابور'],
    },
    {post: 'لكتب المستعملة ب 5 دراهم ف المكتبة، وكولشي غادي للجمعية', language: 'ary', marks: []},
  ],
  check({post, settings, lexicon, report}) {
    const reading = readPromotion(post, lexicon, settings.hosts)
    if (!reading) return
    const words = reading.words.map(word => word.trim()).join(' · ')
    if (words === '') report('style', reading.span)
    else report(messageFor(reading), reading.span, {words})
  },
})

function messageFor({sure, by, kind = ''}: Reading) {
  if (sure) return MESSAGE[kind] ?? 'offer'
  return by === 'words' && kind === 'essay-mill' ? 'misconductMaybe' : 'maybe'
}

/** What is said when a kind of signal is the strongest; the others are offers. */
const MESSAGE: Readonly<Record<string, 'sale' | 'commission' | 'sponsored' | 'misconduct' | 'money'>> = {
  sale: 'sale',
  seller: 'sale',
  rent: 'sale',
  affiliate: 'commission',
  referral: 'commission',
  sponsored: 'sponsored',
  'essay-mill': 'misconduct',
  gain: 'money',
  loan: 'money',
}
