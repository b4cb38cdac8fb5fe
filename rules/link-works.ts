import {
  type Answer,
  addressOf,
  defineRule,
  type Fixable,
  flag,
  type Link,
  type LocalFile,
  leadsTo,
  overlapWith,
  type Passage,
  type Post,
  type Span,
  strings,
} from '../src/kit.js'
import {EXAMPLE_HOSTS, SECURE_HOSTS} from './hosts.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'link-works',
  clause: policy.links,
  severity: 'warning',
  asksWeb: true,
  summary: 'A link leads somewhere, for every reader, over a connection that nobody else can read.',
  options: {
    intranet: strings('Hosts that open only inside the university; `*.host` stands for what is below one.'),
    reportHttp: flag('Whether to report http:// also where m6l does not know that the host answers over https.', false),
  },
  messages: {
    empty: {
      en: 'This link leads nowhere.',
      fr: 'Ce lien ne mène nulle part.',
      ar: 'هذا الرابط لا يؤدي إلى أي مكان.',
    },
    malformed: {
      en: '“{url}” is not a complete web address.',
      fr: '« {url} » n’est pas une adresse web complète.',
      ar: '«{url}» ليس عنواناً كاملاً على الشبكة.',
    },
    spaces: {
      en: 'The address “{url}” has a space in it.',
      fr: 'L’adresse « {url} » contient une espace.',
      ar: 'يحتوي العنوان «{url}» على فراغ.',
    },
    unclosed: {
      en: 'The link to “{url}” is not closed: readers will see its brackets.',
      fr: 'Le lien vers « {url} » n’est pas fermé : les lecteurs verront ses crochets.',
      ar: 'الرابط إلى «{url}» غير مغلق، وسيرى القارئ أقواسه.',
    },
    noScheme: {
      en: '“{url}” needs {scheme} before it to become a link.',
      fr: '« {url} » doit être précédé de {scheme} pour devenir un lien.',
      ar: 'يحتاج «{url}» إلى {scheme} قبله ليصبح رابطاً.',
    },
    noRecipient: {
      en: 'This mail link names no address.',
      fr: 'Ce lien de courriel n’indique aucune adresse.',
      ar: 'رابط البريد هذا لا يذكر أي عنوان.',
    },
    local: {
      en: '“{url}” opens only on the computer or network where it was written.',
      fr: '« {url} » ne s’ouvre que sur l’ordinateur ou le réseau où il a été écrit.',
      ar: 'لا يُفتح «{url}» إلا على الحاسوب أو الشبكة التي كُتب فيها.',
    },
    intranet: {
      en: '“{host}” opens only inside an organisation’s own network.',
      fr: '« {host} » ne s’ouvre que dans le réseau interne d’un établissement.',
      ar: 'لا يُفتح «{host}» إلا داخل الشبكة الخاصة بالمؤسسة.',
    },
    example: {
      en: '“{host}” is an example, not a real site.',
      fr: '« {host} » est un exemple, pas un vrai site.',
      ar: '«{host}» مجرد مثال وليس موقعاً حقيقياً.',
    },
    insecure: {
      en: '{host} answers over https; the link says http.',
      fr: '{host} répond en https ; le lien indique http.',
      ar: 'يستجيب {host} عبر https، والرابط يستعمل http.',
    },
    http: {
      en: 'The link to {host} says http; see whether https works.',
      fr: 'Le lien vers {host} indique http ; voyez si https fonctionne.',
      ar: 'يستعمل الرابط إلى {host} بروتوكول http؛ تحقق من إمكانية استعمال https.',
    },
    missing: {
      en: 'There is no file “{url}” beside this post.',
      fr: 'Il n’y a pas de fichier « {url} » à côté de cette publication.',
      ar: 'لا يوجد ملف باسم «{url}» بجانب هذا المنشور.',
    },
    gone: {
      en: 'There is no page at “{url}”: its server answers {detail}.',
      fr: 'Il n’y a pas de page à l’adresse « {url} » : le serveur répond {detail}.',
      ar: 'لا توجد صفحة على العنوان «{url}»: الخادم يجيب بالرمز {detail}.',
    },
    unknownHost: {
      en: 'No site is called “{host}”.',
      fr: 'Aucun site ne s’appelle « {host} ».',
      ar: 'لا يوجد موقع باسم «{host}».',
    },
    failing: {
      en: 'The server of “{url}” reports a fault of its own ({detail}); try the link again later.',
      fr: 'Le serveur de « {url} » signale une panne ({detail}) ; réessayez le lien plus tard.',
      ar: 'يبلّغ خادم «{url}» عن عطل عنده ({detail})؛ جرّب الرابط لاحقاً.',
      severity: 'warning',
    },
    silent: {
      en: '“{url}” could not be opened ({detail}); try the link in a browser.',
      fr: '« {url} » n’a pas pu être ouvert ({detail}) ; essayez le lien dans un navigateur.',
      ar: 'تعذّر فتح «{url}» ({detail})؛ جرّب الرابط في متصفح.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Open the page in a browser window that is not signed in, and copy its address from there.',
    fr: 'Ouvrez la page dans une fenêtre de navigation privée et copiez-en l’adresse.',
    ar: 'افتح الصفحة في نافذة تصفح خاصة ثم انسخ عنوانها منها.',
  },
  examples: [
    {post: 'Our [guide to citing](https://libguides.aui.ma/citing) is new.', marks: []},
    {post: 'See the [opening hours]() for Ramadan.', marks: ['[opening hours]()']},
    {post: 'Register at htp://libguides.aui.ma/workshop today.', marks: ['htp://libguides.aui.ma/workshop']},
    {
      post: 'Article : http://doi.org/10.1000/182',
      language: 'fr',
      marks: ['http://doi.org/10.1000/182'],
      why: 'doi.org answers over https',
    },
    {post: 'Le [formulaire](www.aui.ma/library) est en ligne.', language: 'fr', marks: ['www.aui.ma/library']},
    {post: 'Le catalogue : libguides.aui.ma/livres', language: 'fr', marks: [], why: 'every platform makes a link of a bare host'},
    {post: 'سجلوا عبر http://localhost:3000/form من فضلكم.', language: 'ar', marks: ['http://localhost:3000/form']},
    {post: 'chofo [ljadid](https://your-site.com/jadid) dyalna', language: 'ary', marks: ['https://your-site.com/jadid']},
  ],
  check({post, options, settings, files, web, report}) {
    const known: Known = {options, own: [...settings.hosts.library, ...settings.hosts.university], files, web}
    const broken = post.passages.flatMap(brokenIn)
    for (const {span, url} of broken) report('malformed', span, {url})
    for (const {link, fault} of faultsIn(wholeLinks(post, broken), post, known)) {
      const where: Fixable = {...placeOf(link), ...(fault.fix && {fix: fault.fix})}
      if ('detail' in fault) report(fault.message, where, {url: fault.url, detail: fault.detail})
      else if ('scheme' in fault) report(fault.message, where, {url: fault.url, scheme: fault.scheme})
      else if ('host' in fault) report(fault.message, where, {host: fault.host})
      else if ('url' in fault) report(fault.message, where, {url: fault.url})
      else report(fault.message, where)
    }
  },
})

/** A fragment of a broken address is no link of its own, and a reference that is used twice is one address. */
function wholeLinks({links}: Post, broken: readonly Broken[]): readonly Link[] {
  const isFragment = overlapWith(broken.map(({span}) => span))
  const places = new Set<number>()
  return links.filter(({span, urlSpan}) => {
    if (isFragment(span) || places.has(urlSpan.start)) return false
    places.add(urlSpan.start)
    return true
  })
}

/** What is wrong with each link; that a host may answer over https is said once. */
function faultsIn(links: readonly Link[], post: Post, known: Known): readonly {readonly link: Link; readonly fault: Fault}[] {
  const hosts = new Set<string>()
  return links.flatMap(link => {
    const fault = faultOf(link, post, known) ?? webAnswer(link, known)
    if (!fault || (fault.message === 'http' && hosts.has(fault.host))) return []
    if (fault.message === 'http') hosts.add(fault.host)
    return [{link, fault}]
  })
}

/** What a rule of hosts is held against, beside the lists. */
interface Known {
  readonly options: {readonly intranet: readonly string[]; readonly reportHttp: boolean}
  /** The hosts of the library and the university. */
  readonly own: readonly string[]
  readonly files: (target: string) => LocalFile | undefined
  readonly web: (url: string) => Answer | undefined
}

type Fault = {readonly fix?: NonNullable<Fixable['fix']>} & (
  | {readonly message: 'empty' | 'noRecipient'}
  | {readonly message: 'malformed' | 'spaces' | 'unclosed' | 'local' | 'missing'; readonly url: string}
  | {readonly message: 'intranet' | 'example' | 'insecure' | 'http' | 'unknownHost'; readonly host: string}
  | {readonly message: 'gone' | 'failing' | 'silent'; readonly url: string; readonly detail: string}
  | {readonly message: 'noScheme'; readonly url: string; readonly scheme: string}
)

function placeOf({url, urlSpan, span}: Link): Span {
  return url.trim() !== '' && urlSpan.end > urlSpan.start ? urlSpan : span
}

function faultOf(link: Link, post: Post, known: Known): Fault | undefined {
  const url = link.url.trim()
  // Site generators fill these in.
  if (/[{}]|<%|%7B|^\$/iu.test(url)) return undefined
  if (link.origin === 'bare') return bareFault(link, post, known)
  if (/^(?:#|javascript:.*|about:blank|(?:tel|sms):)?$/isu.test(url)) return {message: 'empty'}
  if (/^mailto:/iu.test(url)) return mailFault(url)
  if (/^(?:file:|[a-z]:[/\\]|\\\\|localhost(?::|\/|$))/iu.test(url)) return {message: 'local', url}
  if (/^https?:\/\//iu.test(url)) return webFault(link, url, post, known)
  if (isMistypedScheme(url)) return {message: 'malformed', url}
  return schemelessFault(link, url, known)
}

/** What the web says of a link that looks right. */
function webAnswer({url}: Link, {web}: Known): Fault | undefined {
  const address = addressOf(url)
  const {state, detail} = (address && web(address.href)) ?? {}
  if (!address || detail === undefined) return undefined
  if (state === 'unknown') return {message: 'unknownHost', host: address.hostname}
  if (state === 'missing') return {message: 'gone', url, detail}
  return state === 'failing' || state === 'silent' ? {message: state, url, detail} : undefined
}

function bareFault(link: Link, post: Post, known: Known): Fault | undefined {
  const unclosed = unclosedFault(link, post)
  if (unclosed) return unclosed
  if (/^[a-z]+:\/\//iu.test(link.text)) return isCutShort(link, post) ? undefined : webFault(link, link.url, post, known)
  const host = addressOf(link.url)?.hostname ?? ''
  if (isMistypedHost(host)) return {message: 'malformed', url: link.text}
  return isTemplateHost(host) ? {message: 'example', host} : undefined
}

/** `[guide](https://…` without its end, or with a space in the address: neither becomes a link. In raw HTML `[…](…)` is not read, so it is not judged. */
function unclosedFault({span, text}: Link, {format, source}: Post): Fault | undefined {
  if (format !== 'markdown' || source.slice(span.start - 2, span.start) !== '](') return undefined
  const [rest = ''] = source.slice(span.end, span.end + 1000).split(/[\r\n]/u, 1)
  const close = rest.indexOf(')')
  if (close < 0) return {message: 'unclosed', url: text}
  const between = rest.slice(0, close)
  return /^\s+[^\s"'(]/u.test(between) ? {message: 'spaces', url: text + between} : undefined
}

/** `http://t …` is what is left of an address in a shared post that was shortened. */
function isCutShort({span}: Link, {source}: Post): boolean {
  return /^[./]?\s?(?:…|\.\.\.)/u.test(source.slice(span.end, span.end + 6))
}

function mailFault(url: string): Fault | undefined {
  const [recipients = '', question = ''] = url.slice('mailto:'.length).split('?')
  // “Share by mail” leaves the recipient to the reader.
  if (recipients.trim() === '') return question === '' ? {message: 'noRecipient'} : undefined
  return recipients.split(/[,;]/u).every(recipient => recipient.trim() === '' || isMailAddress(recipient.trim()))
    ? undefined
    : {message: 'malformed', url}
}

function isMailAddress(written: string): boolean {
  const [name = '', host = '', ...others] = written.replace(/%40/gu, '@').split('@')
  return name !== '' && others.length === 0 && !/\s/u.test(written) && host.slice(1, -1).includes('.')
}

function webFault(link: Link, url: string, post: Post, known: Known): Fault | undefined {
  if (/^https?:\/\/(?:[/?#:]|$|(?:www\.)?https?(?::|\/\/))/iu.test(url)) return {message: 'malformed', url}
  if (/\s/u.test(url)) return url.split(/[\s,]+/u).every(part => /^https?:\/\//iu.test(part)) ? undefined : {message: 'spaces', url}
  const address = addressOf(url)
  if (!address || isMistypedHost(address.hostname)) return {message: 'malformed', url}
  const host = address.hostname
  if (isOnThisMachine(host)) return showsCode(post) ? undefined : {message: 'local', url}
  if (isInside(host) || leadsTo(url, known.options.intranet)) return {message: 'intranet', host}
  if (isExample(host)) return {message: 'example', host}
  return address.protocol === 'http:' ? httpFault(link, address, post, known) : undefined
}

function httpFault({urlSpan, url}: Link, {hostname: host, port}: URL, post: Post, {own, options}: Known): Fault | undefined {
  const isSecure = port === '' && (suffixesOf(host).some(suffix => SECURE.has(suffix)) || leadsTo(url, own))
  if (!isSecure) return options.reportHttp && !/^[\d.[\]:a-f]+$/u.test(host) ? {message: 'http', host} : undefined
  const scheme = {start: urlSpan.start, end: urlSpan.start + 'http'.length}
  const isWritten = /^http:$/iu.test(post.source.slice(scheme.start, scheme.end + 1))
  return {message: 'insecure', host, ...(isWritten && {fix: {span: scheme, text: 'https'}})}
}

const HOST_LIKE = /^(?:www\.[^\s/]+|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|edu|gov|info|ma|fr|io))(?=[/:?#]|$)/iu

/** A target without a scheme: to a browser it is a file beside the page. */
function schemelessFault({origin, urlSpan}: Link, url: string, {files}: Known): Fault | undefined {
  if (/^[a-z][a-z0-9+-]*:/iu.test(url) || origin === 'front-matter' || url.startsWith('//')) return undefined
  const before = (scheme: string) => ({
    fix: {span: {start: urlSpan.start, end: urlSpan.start}, text: scheme},
    message: 'noScheme' as const,
    url,
    scheme,
  })
  if (/^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/iu.test(url)) return before('mailto:')
  if (HOST_LIKE.test(url)) return before('https://')
  return isFileBeside(url) && files(url)?.state === 'missing' ? {message: 'missing', url} : undefined
}

/** A document, a picture or a recording beside the post: pages are made by site generators, and `../` leads through their folders. */
function isFileBeside(url: string): boolean {
  const [path = ''] = url.split(/[?#]/u)
  if (path.startsWith('/') || path.split('/').includes('..')) return false
  return /\.(?:pdf|docx?|odt|rtf|pptx?|odp|xlsx?|ods|csv|tsv|epub|zip|ics|txt|jpe?g|png|gif|webp|svg|mp3|m4a|wav|mp4|mov|webm)$/iu.test(
    path,
  )
}

/** `htp`, `hhttps`, `nhttp`; `http:/`, `https//`, `http;//`; `maito:`. */
function isMistypedScheme(url: string): boolean {
  const [, scheme = '', sign = ''] = /^([a-z]{3,7})(:\/{0,3}|[;,.]?\/\/)/iu.exec(url) ?? []
  if (/^(?:maito|mailo|mailt|malto|mialto|mailtto|maitlo)$/iu.test(scheme)) return sign === ':'
  return isLikeHttp(scheme) && !(isHttp(scheme) && sign === '://')
}

const isHttp = (scheme: string) => /^https?$/iu.test(scheme)
const isLikeHttp = (scheme: string) => /^(?:[a-z]?h{0,2}t{1,4}p{1,3}s{0,2}|h[pt]{2,4}s{0,2})$/iu.test(scheme) && scheme.length > 2

interface Broken {
  readonly span: Span
  readonly url: string
}

const WRITTEN = /(?<![\p{L}\p{N}_./@-])([a-z]{3,7})(:\/\/|:\/(?!\/)|:\\{1,2}|[;,.]\/\/|\/\/|:\s\/\/|:(?=www\.))(\s?)(\S{1,500})/giu
const STARTS_LIKE_HOST = /^\/{0,2}(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2}/u

/** Addresses in the text that nobody’s software will make a link of: a mistyped scheme, one scheme after another. */
function brokenIn({text, marks, locate}: Passage): Broken[] {
  if (!/\/|\\|:www/iu.test(text)) return []
  return Array.from(text.matchAll(WRITTEN)).flatMap(match => {
    const [all, scheme = '', sign = '', space = '', rest = ''] = match
    if (!isLikeHttp(scheme) || !isBroken({scheme, sign, space, rest})) return []
    const url = all.replace(/[.,;:!?)\]"»”’'*_،؛؟…]{1,20}$/u, '')
    const end = match.index + url.length
    const isLink = marks.some(mark => mark.kind === 'link' && mark.start <= match.index && mark.end >= end)
    return isLink ? [] : [{span: locate(match.index, end), url}]
  })
}

function isBroken({scheme, sign, space, rest}: {scheme: string; sign: string; space: string; rest: string}): boolean {
  if (!isHttp(scheme) || sign !== '://' || space !== '') return STARTS_LIKE_HOST.test(rest)
  return /^(?:www\.)?https?(?::\/|\/\/)/iu.test(rest)
}

const PRIVATE_ADDRESS = /^(?:0\.0\.0\.0|127\.\d|10\.\d|192\.168\.\d|169\.254\.\d|172\.(?:1[6-9]|2\d|3[01])\.\d|\[(?:::1?\]|f[cd]|fe80))/u

/** A post that shows code teaches its readers to run something, and `localhost` is theirs. */
function showsCode({source, passages}: Post): boolean {
  return /^[ \t>]{0,20}(?:```|~~~|<pre)/mu.test(source) || passages.some(({marks}) => marks.some(({kind}) => kind === 'code'))
}

function isOnThisMachine(host: string): boolean {
  return PRIVATE_ADDRESS.test(host) || /^(?:.*\.)?(?:localhost|local|localdomain)$/u.test(host)
}

function isInside(host: string): boolean {
  return !/[.:]/u.test(host) || /\.(?:lan|intranet|intra|corp|internal|home|private|home\.arpa)$/u.test(host)
}

function isMistypedHost(host: string): boolean {
  return /^(?:ww|w{4,})\.|\.\.|\.(?:con|cmo|ogr|ocm|comm)$/u.test(host)
}

const SECURE: ReadonlySet<string> = new Set(SECURE_HOSTS.flatMap<string>(({hosts}) => hosts))
const EXAMPLES: ReadonlySet<string> = new Set(EXAMPLE_HOSTS.flatMap<string>(({hosts}) => hosts))

function isExample(host: string): boolean {
  return suffixesOf(host).some(suffix => EXAMPLES.has(suffix)) || isTemplateHost(host)
}

/** What a template leaves for the writer to fill in: `your-site.org`. */
function isTemplateHost(host: string): boolean {
  return EXAMPLES.has(`${host.split('.').at(-2)}.*`)
}

/** `a.b.c`, `b.c` and `c`. */
function suffixesOf(host: string): readonly string[] {
  const labels = host.split('.')
  return labels.map((_, first) => labels.slice(first).join('.'))
}
