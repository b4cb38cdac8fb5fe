import {brokenIn, defineRule, type Fixable, faultyLinksIn, flag, type Link, type Span, strings} from '../src/kit.js'
import {EXAMPLE_HOSTS, SECURE_HOSTS} from './hosts.js'
import {policy} from './policy.js'

const secure: ReadonlySet<string> = new Set(SECURE_HOSTS.flatMap<string>(({hosts}) => hosts))
const examples: ReadonlySet<string> = new Set(EXAMPLE_HOSTS.flatMap<string>(({hosts}) => hosts))

export default defineRule({
  id: 'link-works',
  clause: policy.links,
  severity: 'warning',
  asksWeb: true,
  summary: 'A link leads somewhere, for every reader, over a connection that nobody else can read.',
  translations: {
    fr: 'Un lien mène quelque part, pour tous les lecteurs, par une connexion que personne d’autre ne peut lire.',
    ar: 'يؤدي الرابط إلى وجهته لكل القراء، عبر اتصال لا يستطيع أحد غيرهم قراءته.',
  },
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
      ar: 'يبلّغ خادم «{url}» عن عطل لديه ({detail})؛ جرّب الرابط لاحقاً.',
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
  check({post, options, settings: {hosts}, files, web, report}) {
    const known = {...options, own: [...hosts.library, ...hosts.university], secure, examples, files, web}
    const broken = post.passages.flatMap(brokenIn)
    for (const {span, url} of broken) report('malformed', span, {url})
    for (const {link, fault} of faultyLinksIn(post, broken, known)) {
      const where: Fixable = {...placeOf(link), ...(fault.fix && {fix: fault.fix})}
      if ('detail' in fault) report(fault.message, where, {url: fault.url, detail: fault.detail})
      else if ('scheme' in fault) report(fault.message, where, {url: fault.url, scheme: fault.scheme})
      else if ('host' in fault) report(fault.message, where, {host: fault.host})
      else if ('url' in fault) report(fault.message, where, {url: fault.url})
      else report(fault.message, where)
    }
  },
})

function placeOf({url, urlSpan, span}: Link): Span {
  return url.trim() !== '' && urlSpan.end > urlSpan.start ? urlSpan : span
}
