import {agencyCredits, defineRule, hostOf, isPermitted, keptMaterialIn, leadsTo, rightsNotices, strings} from '../src/kit.js'
import {PICTURE_AGENCIES} from './picture-agencies.js'
import {policy} from './policy.js'

const hostsOf = (agency: string) => [agency, `*.${agency}`]
const AGENCY_HOSTS = PICTURE_AGENCIES.flatMap(hostsOf)

export default defineRule({
  id: 'no-restricted-material',
  clause: policy.copying,
  severity: 'error',
  summary: 'A post shows nothing that others keep to themselves or sell.',
  translations: {
    fr: 'Une publication ne montre rien que d’autres se réservent ou vendent.',
    ar: 'لا يعرض المنشور شيئاً يحتفظ غيرنا بحقوقه أو يبيعه.',
  },
  options: {
    licensed: strings('Holders and agencies from whom the library has a licence.'),
  },
  messages: {
    reserved: {
      en: '“{notice}” says that the rights belong to {holder}.',
      fr: '« {notice} » réserve les droits à {holder}.',
      ar: 'عبارة «{notice}» تحفظ الحقوق لصالح {holder}.',
    },
    unnamed: {
      en: '“{notice}” reserves rights without saying whose they are.',
      fr: '« {notice} » réserve des droits sans dire à qui.',
      ar: 'عبارة «{notice}» تحفظ حقوقاً دون ذكر صاحبها.',
      severity: 'warning',
    },
    credited: {
      en: 'This picture is credited to {agency}, which sells its pictures, and the post shows no licence.',
      fr: 'Cette image est créditée à {agency}, qui vend ses images, et la publication n’indique aucune licence.',
      ar: 'هذه الصورة منسوبة إلى {agency} التي تبيع صورها، ولا يذكر المنشور أي ترخيص.',
      severity: 'warning',
    },
    kept: {
      en: '“{words}” seems to hand out what teachers or publishers keep to themselves.',
      fr: '« {words} » semble distribuer ce que des enseignants ou des éditeurs gardent pour eux.',
      ar: 'يبدو أن «{words}» يوزع ما يحتفظ به الأساتذة أو الناشرون لأنفسهم.',
      severity: 'warning',
    },
    sold: {
      en: 'This image comes from {host}, which sells its pictures, and the post shows no licence.',
      fr: 'Cette image vient de {host}, qui vend ses images, et la publication n’indique aucune licence.',
      ar: 'هذه الصورة من {host} الذي يبيع صوره، ولا يذكر المنشور أي ترخيص.',
    },
  },
  hint: {
    en: 'Use a picture or a text of the library, or one under an open licence, or say under which licence or with whose permission it is shown.',
    fr: 'Prenez une image ou un texte de la bibliothèque ou sous licence libre, ou dites sous quelle licence ou avec quelle autorisation ils sont montrés.',
    ar: 'استعمل صورة أو نصاً للمكتبة أو برخصة مفتوحة، أو اذكر الترخيص أو الإذن الذي يسمح بعرضه.',
  },
  examples: [
    {
      post: 'Snow in the cedar forest this morning.\n\n© 2019 Atlas Picture House. All rights reserved.',
      marks: ['© 2019 Atlas Picture House. All rights reserved.'],
    },
    {post: 'Snow in the cedar forest this morning.\n\n© 2026 Mohammed VI Library', marks: []},
    {post: 'What does “all rights reserved” mean for your thesis? Ask us on Tuesday.', marks: [], why: 'the words are the topic'},
    {post: 'Photo: Getty Images', marks: ['Photo: Getty Images']},
    {post: 'Photo: Getty Images, used with permission', marks: [], why: 'the post says that it may show it'},
    {
      post: 'La neige ce matin.\n\nTous droits réservés © Éditions du Cèdre',
      language: 'fr',
      marks: ['Tous droits réservés © Éditions du Cèdre'],
    },
    {post: 'Que veut dire la mention « tous droits réservés » ?', language: 'fr', marks: []},
    {post: 'الثلج هذا الصباح.\n\nجميع الحقوق محفوظة © دار الأرز', language: 'ar', marks: ['جميع الحقوق محفوظة © دار الأرز']},
    {post: 'Ttelj had sbah.\n\nTswira: Shutterstock', language: 'ary', marks: ['Tswira: Shutterstock']},
    {post: 'Chno katti3ni “all rights reserved”? Ajiw nchoufo.', language: 'ary', marks: []},
  ],
  check({post, options, lexicon, report}) {
    const terms = {rights: lexicon('rights'), agencies: lexicon('picture-agency'), institution: lexicon('institution')}
    const isLicensed = (name: string) => options.licensed.some(licensed => name.toLowerCase().includes(licensed.toLowerCase()))
    const isFree = isPermitted(post, terms.rights)
    for (const {src, licence, span} of post.images) {
      const host = leadsTo(src, AGENCY_HOSTS) ? PICTURE_AGENCIES.find(agency => leadsTo(src, hostsOf(agency))) : undefined
      if (host && !licence && !isFree && !isLicensed(host)) report('sold', span, {host: hostOf(src) ?? host})
    }
    if (isFree) return
    for (const {span, text: words} of keptMaterialIn(post, lexicon('kept-material'))) report('kept', span, {words})
    for (const {span, text: notice, holder} of rightsNotices(post, terms)) {
      if (holder === '') report('unnamed', span, {notice})
      else if (!isLicensed(holder)) report('reserved', span, {notice, holder})
    }
    for (const {span, agency} of agencyCredits(post, terms)) if (!isLicensed(agency)) report('credited', span, {agency})
  },
})
