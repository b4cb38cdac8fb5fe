import {defineRule, hostOf, isReply, leadsTo} from '../src/kit.js'
import {policy} from './policy.js'

// A file beside the post, an anchor or a mail address leads to no site.
const LEADS_ELSEWHERE = /^(?:https?:)?\/\/|^www\./iu

export default defineRule({
  id: 'links-to-library',
  clause: policy.links,
  severity: 'warning',
  summary: 'A post links to something of the library.',
  translations: {
    fr: 'Une publication renvoie à une page de la bibliothèque.',
    ar: 'يحيل المنشور إلى صفحة من صفحات المكتبة.',
  },
  messages: {
    none: {
      en: 'This post has no link to the library.',
      fr: 'Cette publication ne renvoie à aucune page de la bibliothèque.',
      ar: 'لا يتضمن هذا المنشور أي رابط إلى المكتبة.',
    },
    elsewhere: {
      en: 'This post links to {host}, but not to the library.',
      fr: 'Cette publication renvoie à {host}, mais pas à la bibliothèque.',
      ar: 'يحيل هذا المنشور إلى {host} لا إلى المكتبة.',
    },
  },
  hint: {
    en: 'Add a link to the page, guide or record that readers will want next.',
    fr: 'Ajoutez un lien vers la page, le guide ou la notice que les lecteurs chercheront ensuite.',
    ar: 'أضف رابطاً إلى الصفحة أو الدليل أو السجل الذي سيحتاجه القارئ.',
  },
  examples: [
    {post: 'New on our shelves: [forty novels](https://libguides.aui.ma/novels).', marks: []},
    {post: 'Tonight’s talk: https://library.aui.ma/talks', marks: [], why: 'a host of the university that is called the library'},
    {post: 'New on our shelves: forty novels.', marks: ['New on our shelves: forty novels.']},
    {post: '---\naction: reply\n---\nThank you, we are glad you liked it!', marks: [], why: 'a reply needs no link'},
    {post: 'Nos nouveautés sont sur https://example.com/livres', language: 'fr', marks: ['https://example.com/livres']},
    {post: 'كتب جديدة في رفوفنا.', language: 'ar', marks: ['كتب جديدة في رفوفنا.']},
    {post: 'ktouba jdad f lbiblio: libguides.aui.ma/jdid', language: 'ary', marks: []},
  ],
  check({post, settings, report}) {
    if (isReply(post)) return
    if (post.links.some(({url}) => leadsTo(url, settings.hosts.library))) return
    const first = post.links.find(({url, origin}) => LEADS_ELSEWHERE.test(url) || (origin === 'front-matter' && url.includes('.')))
    if (first) report('elsewhere', first.urlSpan, {host: hostOf(first.url)})
    else if (post.passages[0]) report('none', post.passages[0].span)
  },
})
