import {
  addressesIn,
  defineRule,
  destinationsOf,
  type Hit,
  type Lexicon,
  type Link,
  leadsTo,
  matchesOf,
  onDemand,
  overlapWith,
  type Passage,
  type Post,
  type Span,
  undisguised,
} from '../src/kit.js'
import {CHANNEL_HOSTS, FREE_TORRENTS, INNOCENT_HOSTS, PAGES_ABOUT_HOSTS, PIRATE_SITES, type PirateSite} from './pirate-hosts.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-pirated-link',
  clause: policy.copying,
  severity: 'error',
  sensitive: true,
  summary: 'A post never sends readers to a site that gives away what others hold the rights to.',
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
    const found = [...linked(post), ...readings.flatMap(({passage, sentences}) => written(passage, sentences))]
    for (const {span, verdict} of found) {
      const address = shortened(post.source.slice(span.start, span.end))
      if (verdict === 'torrent') report('torrent', span, {address})
      else report(verdict.site.doubtful ? 'doubtful' : 'pirate', span, {address, host: verdict.host})
    }
    // A name beside an address that is reported adds nothing.
    const isTold = overlapWith(found.map(({around}) => around))
    for (const {passage, sentences} of readings) {
      const untold = sentences.filter(({offer, start, end}) => offer !== undefined && !isTold(passage.locate(start, end)))
      for (const {span, text} of offered(passage, untold)) report('offered', span, {name: text})
    }
  },
})

/** An address that leads where it should not, and the words around it that carry it. */
interface Found {
  readonly span: Span
  readonly around: Span
  readonly verdict: Verdict
}

type Verdict = 'torrent' | {readonly host: string; readonly site: PirateSite}

/** What an address leads to, when that is one of the sites or a torrent. */
function verdictOn(url: string): Verdict | undefined {
  const places = leadsTo(url, PAGES_ABOUT_HOSTS) ? destinationsOf(url).slice(0, 1) : destinationsOf(url)
  for (const place of places) {
    const site = siteAt(place)
    if (site) return {host: place.hostname, site}
  }
  return isForeignTorrent(url) ? 'torrent' : undefined
}

/** Links that are more than their own text: what stands bare is found in the passages. */
function linked(post: Post): Found[] {
  return post.links
    .filter(({origin}) => origin !== 'bare')
    .flatMap(link => {
      const verdict = verdictOn(link.url)
      return verdict ? [{span: placeOf(link), around: link.span, verdict}] : []
    })
}

function placeOf({urlSpan, span}: Link): Span {
  return urlSpan.end > urlSpan.start ? urlSpan : span
}

/** The site of a host, if it is one of them: by the whole host, by a name of its own anywhere, by the name before the ending, by its channel. */
function siteAt({hostname, pathname}: URL): PirateSite | undefined {
  const host = hostname.replace(/^www\./u, '')
  if (INNOCENT_HOSTS.some(innocent => innocent.host === host)) return undefined
  if (CHANNEL_HOSTS.some(known => known === host)) return isChannel(pathname.split('/')[1] ?? '') ? channels : undefined
  const labels = host.split('.')
  for (let first = 0; first < labels.length; first++) {
    const site = HOSTS.get(labels.slice(first).join('.'))
    if (site) return site
  }
  return NAMES.get(nameBeforeEnding(labels)) ?? ownName(labels)
}

const entries = (key: 'hosts' | 'names') => PIRATE_SITES.flatMap(site => (site[key] ?? []).map(name => [name, site] as const))
const HOSTS: ReadonlyMap<string, PirateSite> = new Map(entries('hosts'))
const NAMES: ReadonlyMap<string, PirateSite> = new Map(entries('names'))
const OWN_NAMES = PIRATE_SITES.flatMap(site =>
  (site.own ?? []).map(name => ({site, bare: name.replaceAll('-', ''), name: new RegExp(`(?:^|[^a-z])${name}(?:$|[^a-z])`, 'u')})),
)
// Each name was looked for in every part of every host.
const ANY_OWN_NAME = onDemand(() => new RegExp(OWN_NAMES.map(({name, bare}) => `${name.source}|${bare}`).join('|'), 'u'))
const channels: PirateSite = {reason: 'A channel or bot that hands out the files of these sites.'}

/** `libgen` of libgen.rs, of download.libgen.rs and of libgen.org.cn. */
function nameBeforeEnding(labels: readonly string[]): string {
  const [name = '', second = ''] = labels.slice(-3)
  const twofold = labels.length > 2 && /^(?:ac|co|com|edu|gov|net|or|org)$/u.test(second) && labels.at(-1)?.length === 2
  return twofold ? name : (labels.at(-2) ?? '')
}

function ownName(labels: readonly string[]): PirateSite | undefined {
  if (!ANY_OWN_NAME().test(labels.join('.'))) return undefined
  const hidden = labels.at(-1) === 'onion' ? (labels.at(-2) ?? '') : undefined
  return OWN_NAMES.find(({name, bare}) => labels.slice(0, -1).some(label => name.test(label)) || hidden?.startsWith(bare))?.site
}

/** `scihubot`, `libgen_bot`: bots and channels change by the week, so their names are read rather than listed. */
function isChannel(handle: string): boolean {
  return /scihub|libgen|zlibrary|annasarchive/u.test(handle.toLowerCase().replaceAll('_', ''))
}

function isForeignTorrent(url: string): boolean {
  const text = undisguised(url.slice(0, 2000)).text
  const isTorrent = text.startsWith('magnet:?') || /^https?:[^?#]{1,1000}\.torrent(?:[?#]|$)/u.test(text)
  if (
    !isTorrent ||
    leadsTo(
      text,
      FREE_TORRENTS.hosts.flatMap(host => [host, `*.${host}`]),
    )
  )
    return false
  return !FREE_TORRENTS.words.some(word => text.includes(word))
}

// Names that can be told even when they are spelt with spaces, and the endings under which such sites were seen: “point de” is no ending.
const SPELT = {
  name: /(?<![\p{L}\p{N}])(?:sci[\s_-]?hub|lib[\s_-]?gen|z[\s_-]lib(?:rary)?|zlibrary|library[\s_-]?genesis|anna['’]?s?[\s_-]?archive|pdf[\s_-]?drive)$/u,
  ending: /^(?:se|st|ru|is|rs|li|gs|lc|vg|bz|gl|sk|wf|ren|org|com|net|io|to|cc|ec|fm)$/u,
}

// A full stop that ends a sentence is followed by a space or by nothing, and starts no ending of a host.
const MAY_HOLD_ADDRESS =
  /\.[^\s.…"'»”’)\]]|\s\.|[．。｡․]|:\/|magnet:|@|[[({<]\s{0,2}(?:\.|dot|d0t|point|نقطة|دوت)|[\s_-](?:dot|d0t|point|نقطة|دوت)[\s_-]/iu

/** What stands in the text itself, with or without a disguise, and is not only spoken about. */
function written(passage: Passage, sentences: readonly Sentence[]): Found[] {
  if (!MAY_HOLD_ADDRESS.test(passage.text)) return []
  const found: Found[] = []
  let free = 0
  let at = 0
  for (const {url, whole, start, end} of addressesIn(passage.text, SPELT)) {
    if (start < free) continue
    while (start >= (sentences[at]?.end ?? Number.POSITIVE_INFINITY)) at++
    const verdict = verdictOn(url)
    if (!verdict || isInLink(passage, {start, end})) continue
    if (!whole && isSpokenAbout(sentences[at])) continue
    free = end
    const span = passage.locate(start, end)
    found.push({span, around: span, verdict})
  }
  return found
}

function isInLink({marks}: Passage, {start, end}: Span): boolean {
  return marks.some(mark => mark.kind === 'link' && mark.start <= start && mark.end >= end)
}

/** What the words of a sentence do with such sites: name them, offer them, speak about them. */
interface Sentence extends Span {
  readonly names: Hit[]
  /** Where the first offer starts. */
  offer: number | undefined
  /** It holds words that speak about such sites… */
  about: boolean
  /** …or that report of them and warn of them. */
  against: boolean
  readonly asks: boolean
}

const SENTENCE_END = /[.!?؟…](?=\s|$)|$/gu

function sentencesOf({text}: Passage): Sentence[] {
  let start = 0
  return matchesOf(text, SENTENCE_END).map(({0: sign, index}) => {
    const end = index + sign.length
    const sentence: Sentence = {start, end, names: [], offer: undefined, about: false, against: false, asks: /[?؟]/u.test(sign)}
    start = end
    return sentence
  })
}

/** The sentences of a passage that holds any of the words; without one they do not matter. */
function readSentences(passage: Passage, words: Lexicon): readonly Sentence[] {
  const hits = words.in(passage)
  if (hits.length === 0) return []
  const sentences = sentencesOf(passage)
  let at = 0
  for (const hit of hits) {
    while (at < sentences.length - 1 && hit.start >= (sentences[at]?.end ?? 0)) at++
    const sentence = sentences[at]
    if (!sentence) continue
    if (hit.entry.kind === 'name') sentence.names.push(hit)
    else if (hit.entry.kind === 'offer') sentence.offer ??= hit.start
    else if (hit.entry.kind === 'against') sentence.against = true
    else sentence.about = true
  }
  return sentences
}

/** A host without a scheme is only spoken about in a sentence that reports or warns, and offers nothing. */
function isSpokenAbout(sentence: Sentence | undefined): boolean {
  return sentence?.against === true && sentence.offer === undefined
}

/** The names of such libraries where a sentence offers them: “download it from …”, and neither asks, warns nor reports. */
function offered(passage: Passage, sentences: readonly Sentence[]): Hit[] {
  if (passage.kind === 'quote') return []
  return sentences.flatMap(({names, offer, about, against, asks}) => {
    if (offer === undefined || about || against || asks) return []
    return names.filter(name => offer < name.start && !isPartOfAddress(passage, name))
  })
}

/** The name in `libgen.is` and in `libgen dot is` is reported as an address. */
function isPartOfAddress({text}: Passage, {start, end}: Span): boolean {
  const around = undisguised(text.slice(Math.max(start - 1, 0), end + 12)).text
  return /^[./@]/u.test(around) || /^.?[\p{L}\s'-]{1,30}?(?:\.[a-z]|\s?[[({<]|\s(?:dot|point)\s)/u.test(around)
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address
}
