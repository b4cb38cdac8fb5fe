import {defineRule, judgeBy, linked, offered, overlapWith, readSentences, written} from '../src/kit.js'
import {KNOWN_SITES} from './pirate-hosts.js'
import {policy} from './policy.js'

const judge = judgeBy(KNOWN_SITES)
const known = {judge, spelling: KNOWN_SITES.spelling}

export default defineRule({
  id: 'no-pirated-link',
  clause: policy.copying,
  severity: 'error',
  sensitive: true,
  summary: 'A post never sends readers to a site that gives away what others hold the rights to.',
  translations: {
    fr: 'Une publication n’envoie jamais les lecteurs vers un site qui diffuse des œuvres sans en avoir les droits.',
    ar: 'لا يرسل المنشور القراء أبداً إلى موقع ينشر مصنفات لا يملك حقوقها.',
  },
  messages: {
    pirate: {
      en: '“{address}” leads to {host}, which gives away works without licence.',
      fr: '« {address} » mène à {host}, qui diffuse des œuvres sans licence.',
      ar: 'يؤدي «{address}» إلى {host}، وهو موقع ينشر المصنفات بلا ترخيص.',
    },
    doubtful: {
      en: '“{address}” leads to {host}, where much is shared without licence.',
      fr: '« {address} » mène à {host}, où beaucoup de fichiers circulent sans licence.',
      ar: 'يؤدي «{address}» إلى {host}، حيث يُتداول كثير من الملفات بلا ترخيص.',
      severity: 'warning',
    },
    torrent: {
      en: '“{address}” is a torrent; what it holds may be under another’s copyright.',
      fr: '« {address} » est un torrent ; son contenu est peut-être protégé par le droit d’auteur.',
      ar: '«{address}» ملف تورنت، وقد يكون محتواه محمياً بحقوق المؤلف.',
      severity: 'warning',
    },
    offered: {
      en: 'This seems to send readers to {name}, which gives away works without licence.',
      fr: 'Ce passage semble envoyer les lecteurs vers {name}, qui diffuse des œuvres sans licence.',
      ar: 'يبدو أن هذا المقطع يوجّه القراء إلى {name}، وهو موقع ينشر المصنفات بلا ترخيص.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Link to the library’s copy, an open-access version or the publisher, or offer Document Delivery.',
    fr: 'Renvoyez à l’exemplaire de la bibliothèque, à une version en libre accès ou à l’éditeur, ou proposez la fourniture de documents.',
    ar: 'أحل القارئ إلى نسخة المكتبة أو إلى نسخة متاحة للعموم أو إلى الناشر، أو اعرض عليه خدمة توفير الوثائق.',
  },
  examples: [
    {post: 'The full text is at https://sci-hub.se/10.1000/182, free for all.', marks: ['https://sci-hub.se/10.1000/182']},
    {post: 'Tonight in room 4: what Sci-Hub changed in publishing.', marks: [], why: 'a talk about a site links to none'},
    {post: 'Background reading: https://en.wikipedia.org/wiki/Library_Genesis', marks: [], why: 'an article about a site is not the site'},
    {post: 'Your textbook waits at libgen[.]is, spread the word.', marks: ['libgen[.]is'], why: 'a disguise changes nothing'},
    {post: 'Le manuel du cours est [ici](https://fr.z-lib.gs/book/12).', language: 'fr', marks: ['https://fr.z-lib.gs/book/12']},
    {post: 'Téléchargez le roman sur Z-Library !', language: 'fr', marks: ['Z-Library']},
    {post: 'حمّلوا الكتاب كاملاً من ليبجن قبل الامتحان.', language: 'ar', marks: ['ليبجن']},
    {post: 'ندوة حول ساي هب ومستقبل النشر العلمي.', language: 'ar', marks: []},
    {post: 'lktab kayn f libgen, ghadi tl9awh tema.', language: 'ary', marks: ['libgen']},
    {post: 'Try Fedora: https://torrent.fedoraproject.org/torrents/Fedora.torrent', marks: [], why: 'a free system is its makers’ to give'},
  ],
  check({post, lexicon, report}) {
    const words = lexicon('pirate-libraries')
    const readings = post.passages.map(passage => ({passage, sentences: readSentences(passage, words)}))
    const found = [...linked(post, judge), ...readings.flatMap(({passage, sentences}) => written(passage, sentences, known))]
    for (const {span, verdict} of found) {
      const address = shortened(post.source.slice(span.start, span.end))
      if (verdict === 'torrent') report('torrent', span, {address})
      else report(verdict.site.doubtful ? 'doubtful' : 'pirate', span, {address, host: verdict.host})
    }
    // A name beside an address that is reported adds nothing.
    const isTold = overlapWith(found.map(({around}) => around))
    for (const {passage, sentences} of readings) {
      const untold = sentences.filter(({names, start, end}) => names.length > 0 && !isTold(passage.locate(start, end)))
      for (const {span, text} of offered(passage, untold)) report('offered', span, {name: text})
    }
  },
})

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address
}
