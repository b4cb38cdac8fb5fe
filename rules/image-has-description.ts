import {defineRule, type Image, type Lexicon, onDemand, type Post, passageWords} from '../src/kit.js'
import {policy} from './policy.js'

const IMAGE_FILE = /[^\s.]\.(?:jpe?g|jfif|png|gif|webp|svg|heic|heif|avif|bmp|tiff?|psd|raw|cr2|nef)$/iu
const OTHER_FILE = /\.(?:mp4|mov|webm|avi|mkv|m4v|mp3|m4a|wav|ogg|pdf|docx?|pptx?|xlsx?|zip)(?:[?#]|$)/iu
// Without the u flag: to fold the case of every letter that \S holds takes V8 longer than to read a post.
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
const MOST_WORDS_OF_A_FILE = 6

// What cameras, phones, messengers and screen grabs call a file before anybody else does; the rest of such a name is no word.
const camera = onDemand(
  () =>
    new RegExp(
      `^_?(?:${[
        ...[
          'img',
          'image',
          'dsc[nf]?',
          'dcim',
          'pxl',
          'mvi',
          'pict?',
          'gopr',
          'gx',
          'cimg',
          'sam',
          'mg',
          'fb[ _]img',
          'vid',
          'burst',
          'photo',
          'picture',
          'p',
        ],
        ...[
          'snapchat',
          'received',
          'signal',
          'scan',
          'whatsapp image',
          'screen ?shot',
          'screen ?grab',
          'capture',
          "capture d[’']?[ée]cran",
          'lightshot',
        ],
        ...['صورة', 'لقطة (?:ال)?شاشة', 'صورة واتساب'],
      ].join('|')})(?=[^\\p{L}]*\\p{N})[^\\p{L}]*$`,
      'iu',
    ),
)
const AMID_DIGITS = /(?<!\p{L})(?:at|à|du|le|من|في|copy|copie|final|edited|wa|am|pm|burst|hdr|cover|portrait|n|o)(?!\p{L})/giu
const NUMBER = /^[\p{N}_.,:() -]+$/u
const LONG_NUMBER = /\p{N}[_-]?\p{N}{4}/u
const RANDOM = /^(?=\S*\p{N})[0-9a-f]{8}[0-9a-f-]{4,}$/iu
const JOINED = /^(?=\S*[\p{L}\p{N}]_[\p{L}\p{N}])[\p{L}\p{N}_.-]+$/u
const DIGIT = /\p{N}/u
const MORE_THAN_A_NAME = /\p{N}|_.+_/u

/** Where front matter gives the alt of its image in a spelling of its own: `cover_alt`, `imageAlt`, `alt-texts`. */
const ALT_FIELD =
  /(?:^|_)(?:alts?|alt_?texts?|alternative_text|texte_alternatif|(?:image|photo)_?description)$|(?:image|photo|cover|media|thumbnail)alt$/u

export default defineRule({
  id: 'image-has-description',
  clause: policy.purpose,
  severity: 'error',
  summary: 'Every image says in words what it shows, for those who cannot see it.',
  translations: {
    fr: 'Toute image dit avec des mots ce qu’elle montre, pour qui ne peut pas la voir.',
    ar: 'تصف كل صورة بالكلمات ما تُظهره لمن لا يستطيع رؤيتها.',
  },
  messages: {
    none: {
      en: 'The image “{src}” has no description (alt text).',
      fr: 'L’image « {src} » n’a pas de description (texte alternatif).',
      ar: 'الصورة «{src}» بلا وصف (نص بديل).',
    },
    fileName: {
      en: '“{alt}” is the name of a file, not a description of the image.',
      fr: '« {alt} » est un nom de fichier, pas une description de l’image.',
      ar: '«{alt}» اسم ملف وليس وصفاً للصورة.',
    },
    empty: {
      en: '“{alt}” does not say what the image shows.',
      fr: '« {alt} » ne dit pas ce que montre l’image.',
      ar: '«{alt}» لا يقول ما الذي تُظهره الصورة.',
    },
  },
  hint: {
    en: 'Say in a sentence what the image shows and why it is here; mark a mere ornament as decorative.',
    fr: 'Dites en une phrase ce que montre l’image et pourquoi elle est là ; signalez un simple ornement comme décoratif.',
    ar: 'صِف في جملة ما تُظهره الصورة وسبب وجودها، وإن كانت للزينة فقط فأشر إلى ذلك.',
  },
  examples: [
    {post: '![Two students at the reference desk](desk.jpg)', marks: []},
    {post: '![](desk.jpg)\n\nOur desk is open.', marks: ['![](desk.jpg)']},
    {post: 'Book fair! ![IMG_4471](fair.jpg)', marks: ['![IMG_4471](fair.jpg)']},
    {post: '<img src="line.svg" alt="" role="presentation">', marks: [], why: 'an ornament needs no description'},
    {post: '---\nimage: hall.jpg\nalt: Le hall un matin de neige\n---\nIl neige.', language: 'fr', marks: []},
    {post: '---\nimage: hall.jpg\n---\nIl neige.', language: 'fr', marks: ['hall.jpg']},
    {post: '![صورة](معرض.jpg) يفتتح المعرض أبوابه.', language: 'ar', marks: ['![صورة](معرض.jpg)']},
    {post: '![tolba kay9raw f lbiblio](biblio.png)', language: 'ary', marks: []},
  ],
  check({post, lexicon, report}) {
    const idle = idleDescriptions(post, lexicon('image-words').only('idle', 'filler'))
    const elsewhere = alternatives(post)
    for (const image of post.images) {
      if (image.decorative || !isImage(image)) continue
      const alt = image.alt?.trim() || (image.origin === 'front-matter' ? elsewhere(image.src) : '')
      const where = image.origin === 'front-matter' ? image.srcSpan : image.span
      if (alt === '') report('none', where, {src: image.src})
      else if (isFileName(alt, image.src)) report('fileName', where, {alt})
      else if (idle.has(alt) || isEmpty(alt)) report('empty', where, {alt})
    }
  },
})

/** `media:` also names films, and `photo:` a photographer. */
function isImage({src, origin}: Image): boolean {
  if (origin !== 'front-matter') return true
  return !OTHER_FILE.test(src) && (IMAGE_FILE.test(src) || (src.includes('/') && !/\s/u.test(src)))
}

/** What an image of the front matter is called where the body shows it too, or in a field of another spelling. */
function alternatives(post: Post): (src: string) => string {
  const shown = new Map(post.images.flatMap(({src, alt}) => (alt?.trim() ? [[src, alt.trim()] as const] : [])))
  const field = [...post.meta.fields].find(([name]) => ALT_FIELD.test(name))?.[1].value
  return src => shown.get(src) ?? (typeof field === 'string' ? field.trim() : '')
}

function isFileName(alt: string, src: string): boolean {
  if (IMAGE_FILE.test(alt)) return alt.split(/\s+/u).length <= MOST_WORDS_OF_A_FILE
  if (WEB_ADDRESS.test(alt)) return true
  // Two words joined may be somebody’s name, so the file has to be called the same.
  if (alt.includes('_') && JOINED.test(alt) && (src.includes(alt) || MORE_THAN_A_NAME.test(alt))) return true
  if (!DIGIT.test(alt)) return false
  return RANDOM.test(alt) || camera().test(alt.replace(AMID_DIGITS, '')) || (NUMBER.test(alt) && LONG_NUMBER.test(alt))
}

function isEmpty(alt: string): boolean {
  return !/\p{L}|\p{Extended_Pictographic}/u.test(alt)
}

/** The descriptions of which every word only says that there is an image: “photo”, “image 2”, “sans titre”. */
function idleDescriptions(post: Post, idle: Lexicon): ReadonlySet<string> {
  const descriptions = post.passages.filter(({kind}) => kind === 'alt')
  const isIdle = (passage: Post['passages'][number]) => {
    const hits = idle.inAny(passage)
    const says = passageWords(passage).filter(
      ({key, start}) => !/^\p{N}+$/u.test(key) && !hits.some(hit => hit.start <= start && start < hit.end),
    )
    return says.length === 0 && hits.some(({entry}) => entry.kind === 'idle')
  }
  return new Set(descriptions.filter(isIdle).map(({text}) => text.trim()))
}
