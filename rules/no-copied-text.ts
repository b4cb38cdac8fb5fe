import {defineRule, type SharedPassage, sourceName, takenFrom} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'no-copied-text',
  clause: policy.copying,
  severity: 'error',
  summary: 'A post says things in its own words, or quotes and names whose words they are.',
  translations: {
    fr: 'Une publication parle avec ses propres mots, ou cite et dit de qui sont ces mots.',
    ar: 'يتكلم المنشور بكلماته، أو يقتبس ويذكر صاحب الكلام.',
  },
  usesSources: true,
  messages: {
    near: {
      en: 'This stands in {source}: {words} words, {run} of them in a row, {share}% of the post.',
      fr: 'Ce passage se trouve dans {source} : {words} mots, dont {run} de suite, {share} % de la publication.',
      ar: 'هذا المقطع موجود في {source} (عدد الكلمات: {words}، المتتالية منها: {run}، النسبة من المنشور: {share}٪).',
    },
    light: {
      en: 'This is {source}, lightly reworded: {words} words in common, {run} of them in a row, {share}% of the post.',
      fr: 'Ce passage reprend {source} à peine reformulé : {words} mots communs, dont {run} de suite, {share} % de la publication.',
      ar: 'هذا المقطع من {source} بتعديل طفيف (عدد الكلمات المشتركة: {words}، المتتالية منها: {run}، النسبة من المنشور: {share}٪).',
    },
    heavy: {
      en: 'This closely follows {source}: {words} words in common, {run} of them in a row, {share}% of the post.',
      fr: 'Ce passage suit de près {source} : {words} mots communs, dont {run} de suite, {share} % de la publication.',
      ar: 'هذا المقطع قريب جداً من {source} (عدد الكلمات المشتركة: {words}، المتتالية منها: {run}، النسبة من المنشور: {share}٪).',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Say it in your own words, or quote a few lines in quotation marks with the author and the work, and link to it.',
    fr: 'Dites-le avec vos mots, ou citez quelques lignes entre guillemets avec l’auteur et l’œuvre, et donnez le lien.',
    ar: 'قلها بكلماتك، أو اقتبس سطوراً قليلة بين علامتي تنصيص مع ذكر الكاتب والعمل، وأضف الرابط.',
  },
  examples: [
    {post: 'Snow all week. The reading room is warm, and the atlas of rivers is back on its shelf.', marks: []},
    {post: 'Il neige depuis lundi. La salle de lecture est chauffée, et l’atlas des rivières est de retour.', language: 'fr', marks: []},
    {post: 'ثلج طوال الأسبوع. قاعة المطالعة دافئة، وأطلس الأنهار عاد إلى رفه.', language: 'ar', marks: []},
    {
      post: 'Ttelj had simana kamla. Qa3at l9raya skhouna, w l’atlas dyal lwidan rje3 l blasto.',
      language: 'ary',
      marks: [],
      why: 'a post is compared with the sources of the configuration only',
    },
  ],
  check({post, sources, lexicon, report}) {
    const terms = {attribution: lexicon('attribution'), institution: lexicon('institution'), formula: lexicon('formula')}
    const {copied} = takenFrom(post, sources, terms)
    for (const passage of copied) {
      const {source, words, longestRun: run, share, nearness, span} = passage
      report(nearness, {...span, details: detailsOf(passage)}, {source: sourceName(source), words, run, share: Math.round(share * 100)})
    }
  },
})

/** What the JSON report says beside the message. */
function detailsOf({source, sourceSpan, words, longestRun, share, nearness}: SharedPassage) {
  const {id, title, author, url, kind, file} = source
  return {source: {id, title, author, url, kind, file, start: sourceSpan.start, end: sourceSpan.end}, words, longestRun, share, nearness}
}
