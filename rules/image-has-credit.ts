import {
  byText,
  defineRule,
  type Hit,
  hostOf,
  type Image,
  type Lexicon,
  leadsTo,
  loosePassage,
  mayHold,
  type Passage,
  type Post,
  SIGN,
  strings,
} from '../src/kit.js'
import {policy} from './policy.js'

const RIGHTS_SIGN = /[©Ⓒ]|\(c\)(?=\s*[\p{L}\p{N}@])/iu
const CAMERA_SIGN = /[📷📸]\ufe0f?\s*[:：]?\s*[^\s!?؟][^\n!?؟]{1,40}(?:\n|$)/u
/** Where a label may stand: at the start of a line, after an image, or after a sentence or a bracket. */
const BEFORE_LABEL = /(?:^|[\n\ufffc.!?؟([|/*•·–—-])[^\p{L}\p{N}\n]*$/u
const AFTER_LABEL = /^(?:[^\n:：]{0,25}[:：]\s*[^\s\d]|\s*[/|©–—]\s*\S|\s+@\S|\s+(?:by|par|de|d’|d')\s*[\p{Lu}@]|\s+\p{Lu})/u
const ARABIC = /^[\u0600-\u06ff]/u
const SIGN_FILE = /(?<!\p{L})(?:logos?|icons?|icones?|favicon|badge|qr|qr-?code|emoji|twemoji)(?!\p{L})|img\.shields\.io|^data:/iu
const LONGEST_SIGN_NAME = 60
const WEB_ADDRESS = /^(?:https?:)?\/\//iu
const CREDIT_FIELD = /(?:^|_)(?:credits?|copyright|photographer|photographe|photo_by|image_source|image_licen[cs]e)$|credit$/u

export default defineRule({
  id: 'image-has-credit',
  clause: policy.copying,
  severity: 'warning',
  summary: 'Every image names its author or its licence.',
  translations: {
    fr: 'Toute image indique son auteur ou sa licence.',
    ar: 'تذكر كل صورة صاحبها أو رخصتها.',
  },
  options: {
    own: strings('Folders or beginnings of addresses whose images are the library’s own, such as `images/own/`.'),
  },
  messages: {
    none: {
      en: 'The image “{src}” names neither its author nor its licence.',
      fr: 'L’image « {src} » n’indique ni son auteur ni sa licence.',
      ar: 'لا تذكر الصورة «{src}» صاحبها ولا رخصتها.',
    },
    elsewhere: {
      en: 'This image comes from {host}, and names neither its author nor its licence.',
      fr: 'Cette image vient de {host} et n’indique ni son auteur ni sa licence.',
      ar: 'هذه الصورة من {host}، ولا تذكر صاحبها ولا رخصتها.',
    },
  },
  hint: {
    en: 'Add a credit next to the image (“Photo: …”) or `credit` and `licence` in front matter; credit the library for its own photos too.',
    fr: 'Ajoutez un crédit près de l’image (« Photo : … ») ou `credit` et `licence` dans l’en-tête ; créditez aussi les photos de la bibliothèque.',
    ar: 'أضف اسم صاحب الصورة بجانبها («تصوير: …») أو الحقلين `credit` و`licence` في رأس المنشور، وانسب صور المكتبة إليها كذلك.',
  },
  examples: [
    {post: '![The hall in snow](hall.jpg)\n\nWinter is here.', marks: ['![The hall in snow](hall.jpg)']},
    {post: '![The hall in snow](hall.jpg)\n\nPhoto: M6L', marks: [], why: 'the library’s own photo, marked as such'},
    {post: '![A stork, photo by Salma B.](stork.jpg)', marks: []},
    {post: '---\nimage: hall.jpg\nalt: The hall\ncredit: Salma B.\n---\nWinter is here.', marks: []},
    {post: '![The hall](images/own/hall.jpg)', options: {own: ['images/own/']}, marks: []},
    {post: '![Le hall](hall.jpg)\n*Crédit photo : service communication*', language: 'fr', marks: []},
    {post: '![Le hall](https://example.com/hall.jpg)\nIl neige.', language: 'fr', marks: ['![Le hall](https://example.com/hall.jpg)']},
    {post: '![القاعة](hall.jpg) بعدسة سلمى', language: 'ar', marks: []},
    {post: '![lbiblio f tlj](hall.jpg) jaw zwin had sba7', language: 'ary', marks: ['![lbiblio f tlj](hall.jpg)']},
  ],
  check({post, options, settings, lexicon, report}) {
    if (post.images.length === 0) return
    const signs = signNames(post, lexicon('image-words').only('logo'))
    const credited = creditedImages(post, lexicon('image-credit'))
    for (const image of post.images) {
      if (credited.has(image) || isOwn(image.src, options.own) || isSign(image, signs)) continue
      const host = WEB_ADDRESS.test(image.src) ? hostOf(image.src) : ''
      const isElsewhere = host !== '' && !leadsTo(image.src, settings.hosts.library, settings.hosts.university)
      if (image.decorative && !isElsewhere) continue
      const where = image.origin === 'front-matter' ? image.srcSpan : image.span
      if (isElsewhere) report('elsewhere', where, {host})
      else report('none', where, {src: image.src})
    }
  },
})

function isOwn(src: string, own: readonly string[]): boolean {
  return own.some(start => withoutDots(src).startsWith(withoutDots(start)))
}

function withoutDots(path: string): string {
  return path.replace(/^\.{0,2}\//u, '')
}

/** Logos, icons and codes stand for somebody, and need no photographer. */
function isSign({src, alt}: Image, signs: ReadonlySet<string>): boolean {
  return SIGN_FILE.test(src.slice(0, LONGEST_SIGN_NAME)) || SIGN_FILE.test(src.split('/').at(-1) ?? '') || signs.has(alt ?? '')
}

/** The short descriptions that name a logo, an icon or a code. */
function signNames(post: Post, terms: Lexicon): ReadonlySet<string> {
  const short = post.passages.filter(({kind, text}) => kind === 'alt' && text.length <= LONGEST_SIGN_NAME)
  return new Set(short.filter(passage => terms.inAny(passage).length > 0).map(({text}) => text))
}

/** The images of a post that somebody is credited for: by themselves, by their caption, or by a credit that stands apart. */
function creditedImages(post: Post, terms: Lexicon): ReadonlySet<Image> {
  if (creditsAll(post)) return new Set(post.images)
  const body = post.passages.filter(({kind}) => kind !== 'alt').sort((a, b) => a.span.start - b.span.start)
  const scopes = new Map(body.map(passage => [passage, scopeOf(passage, terms)]))
  const captions = captionsOf(post.images, body)
  const claimed = new Set([...captions.values()].flat())
  const apart = [...scopes].some(([passage, scope]) => scope === 'all' || (scope === 'one' && !claimed.has(passage)))
  const descriptions = new Map(post.passages.flatMap(passage => (passage.kind === 'alt' ? [[passage.text, passage] as const] : [])))
  const isCredited = (image: Image) =>
    saysItself(image, descriptions, terms) || captions.get(image)?.some(caption => scopes.get(caption) !== undefined)
  return new Set(apart ? post.images : post.images.filter(isCredited))
}

/** For every image the passage that holds it and the one that follows it; both lists are in the order of the source. */
function captionsOf(images: readonly Image[], body: readonly Passage[]): ReadonlyMap<Image, readonly Passage[]> {
  const captions = new Map<Image, readonly Passage[]>()
  let next = 0
  for (const image of images) {
    while (next < body.length && (body[next]?.span.start ?? 0) < image.span.end) next++
    const before = body[next - 1]
    const holder = before && before.span.end >= image.span.end ? [before] : []
    captions.set(image, [...holder, ...body.slice(next, next + 1)])
  }
  return captions
}

function creditsAll({meta}: Post): boolean {
  return meta.credit !== undefined || [...meta.fields].some(([name, {value}]) => CREDIT_FIELD.test(name) && value !== '')
}

/** Most descriptions are passages of the post, whose terms have been looked for. */
function saysItself({credit, licence, alt, title}: Image, descriptions: ReadonlyMap<string, Passage>, terms: Lexicon): boolean {
  if (credit || licence) return true
  return [alt, title].some(text => {
    if (text === undefined) return false
    const passage = descriptions.get(text)
    return passage?.prose === text ? scopeOf(passage, terms) !== undefined : isCredit(text, terms)
  })
}

const isCredit = byText((text, terms: Lexicon) => scopeOf(loosePassage(text, 0), terms) !== undefined)

/** Whether a passage credits an image, or all of them (“Photos: …”). */
function scopeOf(passage: Passage, terms: Lexicon): 'one' | 'all' | undefined {
  const hits = terms.inAny(passage).filter(hit => hit.entry.kind === 'claim' || isLabel(passage, hit))
  if (hits.some(({entry}) => entry.kind === 'label-of-all')) return 'all'
  return hits.length > 0 || isSigned(passage.text) ? 'one' : undefined
}

function isSigned(text: string): boolean {
  if (mayHold(text, SIGN.rights | SIGN.round | SIGN.other) && RIGHTS_SIGN.test(text)) return true
  return mayHold(text, SIGN.other) && CAMERA_SIGN.test(text)
}

function isLabel({text}: Passage, {start, end}: Hit): boolean {
  if (!BEFORE_LABEL.test(text.slice(Math.max(start - 12, 0), start))) return false
  const rest = text.slice(end, end + 60)
  return AFTER_LABEL.test(rest) || (ARABIC.test(text.slice(start)) && /^\s+\p{L}+(?:\s+\p{L}+){0,3}\s*(?:\n|$)/u.test(rest))
}
