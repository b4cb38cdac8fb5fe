import {defineRule, type Image, type LocalFile, type Post, type Span, wholeNumber} from '../src/kit.js'
import {platformsIn} from './place-names.js'
import {policy} from './policy.js'

const IMAGE_FILE = /\.(?:jpe?g|jfif|png|gif|webp|svg|heic|heif|avif|bmp|ico|jxl|tiff?)(?:[?#].*)?$/iu
const OTHER_FILE = /\.(?:mp4|m4v|mov|webm|avi|mkv|ogv|mp3|m4a|wav|ogg|pdf|docx?|pptx?|zip)(?:[?#].*)?$/iu
/** A path that only one computer has: `file:`, a drive letter, a share. */
const ON_ONE_COMPUTER = /^(?:file:|[a-z]:[/\\]|\\\\[^\\])/iu

const MEBI = 1024 * 1024
/** How many bytes an image may have, as the platforms’ own pages for those who publish by program say. */
const LARGEST: Readonly<Record<string, {readonly bytes: number; readonly megabytes: number; readonly source: string}>> = {
  x: {bytes: 5 * MEBI, megabytes: 5, source: 'docs.x.com, media best practices'},
  bluesky: {bytes: 2_000_000, megabytes: 2, source: 'atproto lexicon app.bsky.embed.images'},
  mastodon: {bytes: 16 * MEBI, megabytes: 16, source: 'docs.joinmastodon.org/user/posting'},
  instagram: {bytes: 8 * MEBI, megabytes: 8, source: 'developers.facebook.com, Instagram content publishing'},
  threads: {bytes: 8 * MEBI, megabytes: 8, source: 'developers.facebook.com, Threads posts'},
  facebook: {bytes: 10 * MEBI, megabytes: 10, source: 'developers.facebook.com, Graph API page photos'},
  linkedin: {bytes: 5 * MEBI, megabytes: 5, source: 'linkedin.com/help, sharing photos'},
  pinterest: {bytes: 20 * MEBI, megabytes: 20, source: 'help.pinterest.com, Pin product specs'},
  tiktok: {bytes: 20 * MEBI, megabytes: 20, source: 'developers.tiktok.com, photo post'},
}
const GIF_ON_X = {bytes: 15 * MEBI, megabytes: 15}

export default defineRule({
  id: 'image-is-safe',
  clause: policy.representation,
  severity: 'error',
  summary: 'An image is where the post says, is an image, does not tell where it was taken, and is not too large.',
  translations: {
    fr: 'Une image se trouve là où la publication le dit, est bien une image, ne révèle pas où elle a été prise et n’est pas trop lourde.',
    ar: 'توجد الصورة حيث يذكر المنشور، وهي صورة فعلاً، ولا تكشف مكان التقاطها، وليست كبيرة الحجم.',
  },
  options: {
    largest: wholeNumber('How many megabytes an image may have where the post names no platform whose limit is known.', 10, 1),
  },
  messages: {
    missing: {
      en: 'There is no file “{src}” beside this post.',
      fr: 'Il n’y a pas de fichier « {src} » à côté de cette publication.',
      ar: 'لا يوجد ملف باسم «{src}» بجانب هذا المنشور.',
    },
    unserved: {
      en: 'There is no “{src}” in this repository; check that the site has it.',
      fr: '« {src} » n’existe pas dans ce dépôt ; vérifiez que le site possède cette image.',
      ar: 'لا يوجد «{src}» في هذا المستودع؛ تأكد من وجوده في الموقع.',
      severity: 'warning',
    },
    outside: {
      en: '“{src}” lies outside the folders of this project, where nobody else can reach it.',
      fr: '« {src} » se trouve hors des dossiers de ce projet, où personne d’autre n’y a accès.',
      ar: 'يقع «{src}» خارج مجلدات هذا المشروع، حيث لا يصل إليه أحد غيرك.',
    },
    folder: {
      en: '“{src}” is a folder, not an image.',
      fr: '« {src} » est un dossier, pas une image.',
      ar: '«{src}» مجلد وليس صورة.',
    },
    unreadable: {
      en: '“{src}” is there but cannot be read.',
      fr: '« {src} » existe mais ne peut pas être lu.',
      ar: 'الملف «{src}» موجود لكن تتعذر قراءته.',
    },
    notImage: {
      en: '“{src}” is called an image, but its content is something else.',
      fr: '« {src} » porte le nom d’une image, mais son contenu n’en est pas une.',
      ar: 'يحمل «{src}» اسم صورة، لكن محتواه ليس صورة.',
    },
    placed: {
      en: '“{src}” carries the GPS position where it was taken.',
      fr: '« {src} » contient la position GPS de la prise de vue.',
      ar: 'تحتوي الصورة «{src}» على موقع التقاطها (GPS).',
    },
    large: {
      en: '“{src}” is {size} MB; {platform} takes {limit} MB at most.',
      fr: '« {src} » pèse {size} Mo ; {platform} accepte {limit} Mo au plus.',
      ar: 'حجم «{src}» هو {size} ميغابايت، والحد الأقصى في {platform} هو {limit} ميغابايت.',
      severity: 'warning',
    },
    heavy: {
      en: '“{src}” is {size} MB; images of more than {limit} MB are refused by many platforms.',
      fr: '« {src} » pèse {size} Mo ; beaucoup de plateformes refusent les images de plus de {limit} Mo.',
      ar: 'حجم «{src}» هو {size} ميغابايت، وترفض منصات كثيرة الصور التي تتجاوز {limit} ميغابايت.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Put the image beside the post, saved for the web: without its position and in a smaller size.',
    fr: 'Placez l’image à côté de la publication, enregistrée pour le web : sans sa position et plus légère.',
    ar: 'ضع الصورة بجانب المنشور بعد حفظها للويب: من دون موقعها وبحجم أصغر.',
  },
  examples: [
    {post: '![A reader by the window](https://libguides.aui.ma/window.jpg)', marks: [], why: 'an image on the web is not looked at'},
    {post: '![The reading room](C:\\Users\\Salma\\room.jpg)', marks: ['C:\\Users\\Salma\\room.jpg']},
    {post: '---\nimage: file:///home/salma/hall.png\n---\nLe hall sous la neige.', language: 'fr', marks: ['file:///home/salma/hall.png']},
    {post: '<img src="D:/photos/atlas.jpg" alt="Un atlas">', language: 'fr', marks: ['D:/photos/atlas.jpg']},
    {post: '![قاعة المطالعة](قاعة.jpg)', language: 'ar', marks: [], why: 'without a folder there is nothing to look at'},
    {post: '![lbiblio](data:image/png;base64,iVBORw0KGgo=)', language: 'ary', marks: []},
  ],
  check({post, files, options, report}) {
    for (const image of distinct(post.images).filter(isImage)) {
      const {src} = image
      const where = placeOf(image)
      const file = ON_ONE_COMPUTER.test(src) ? ELSEWHERE : files(src)
      if (!file) continue
      const fault = faultOf(file, src)
      if (fault) report(fault, where, {src})
      if (file.placed) report('placed', where, {src})
      const size = (file.bytes / 1_000_000).toFixed(1)
      const refusal = refusalOf(file, src, post)
      if (refusal) report('large', where, {src, size, ...refusal})
      else if (namesNoLimit(post) && file.bytes > options.largest * MEBI) report('heavy', where, {src, size, limit: options.largest})
    }
  },
})

const ELSEWHERE: LocalFile = {state: 'outside', bytes: 0}

function faultOf({state, isImage: hasImage}: LocalFile, src: string) {
  if (state === 'missing') return src.startsWith('/') ? 'unserved' : 'missing'
  if (state !== 'found') return state
  return hasImage === false ? 'notImage' : undefined
}

/** `media:` also names films, and `photo:` a photographer. */
function isImage({src, origin}: Image): boolean {
  if (OTHER_FILE.test(src)) return false
  return origin !== 'front-matter' || IMAGE_FILE.test(src)
}

function distinct(images: readonly Image[]): readonly Image[] {
  const sources = new Set<string>()
  return images.filter(({src}) => !sources.has(src) && sources.add(src))
}

function placeOf({srcSpan, span}: Image): Span {
  return srcSpan.end > srcSpan.start ? srcSpan : span
}

function limitsOf({meta}: Post, src: string) {
  return meta.platforms.flatMap(({value}) =>
    platformsIn(value).platforms.flatMap(({id, name}) => {
      const most = id === 'x' && /\.gif$/iu.test(src) ? GIF_ON_X : LARGEST[id]
      return most ? [{platform: name, bytes: most.bytes, limit: most.megabytes}] : []
    }),
  )
}

function namesNoLimit(post: Post): boolean {
  return limitsOf(post, '').length === 0
}

/** The strictest platform of the post that will not take a file. */
function refusalOf(file: LocalFile, src: string, post: Post) {
  const [first] = limitsOf(post, src)
    .filter(({bytes}) => file.bytes > bytes)
    .sort((a, b) => a.bytes - b.bytes)
  return first && {platform: first.platform, limit: first.limit}
}
