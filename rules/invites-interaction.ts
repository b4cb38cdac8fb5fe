import {defineRule, type Hit, isReply, type Lexicon, type Passage, type Post, passageWords, words} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'invites-interaction',
  clause: policy.interaction,
  severity: 'warning',
  optIn: true,
  summary: 'A post asks, calls or offers something, so that readers can take part.',
  translations: {
    fr: 'Une publication pose une question, invite ou propose, pour que les lecteurs puissent participer.',
    ar: 'يسأل المنشور أو يدعو أو يعرض شيئاً حتى يستطيع القراء المشاركة.',
  },
  messages: {
    none: {
      en: 'This post asks readers nothing and invites them to nothing.',
      fr: 'Cette publication ne pose aucune question aux lecteurs et ne les invite à rien.',
      ar: 'لا يطرح هذا المنشور سؤالاً على القراء ولا يدعوهم إلى شيء.',
    },
  },
  hint: {
    en: 'End with a question, an invitation, or a way to reach the library.',
    fr: 'Terminez par une question, une invitation ou un moyen de joindre la bibliothèque.',
    ar: 'اختم بسؤال أو دعوة أو وسيلة للتواصل مع المكتبة.',
  },
  examples: [
    {
      post: 'The library holds forty atlases. They stand on the first floor.',
      marks: ['The library holds forty atlases. They stand on the first floor.'],
    },
    {post: 'The library holds forty atlases. Which is your favourite?', marks: []},
    {post: 'Forty atlases stand on the first floor. Come and leaf through them.', marks: []},
    {post: 'Le nouveau règlement de prêt est en ligne.', language: 'fr', marks: ['Le nouveau règlement de prêt est en ligne.']},
    {post: 'Le nouveau règlement de prêt est en ligne : n’hésitez pas à nous écrire.', language: 'fr', marks: []},
    {post: 'وصلت أربعون خريطة إلى الطابق الأول.', language: 'ar', marks: ['وصلت أربعون خريطة إلى الطابق الأول.']},
    {post: 'وصلت أربعون خريطة. أي بلد تودون أن تكتشفوه؟', language: 'ar', marks: []},
    {post: 'Wslou ktouba jdad, ajiw tchoufouhom.', language: 'ary', marks: []},
    {post: 'وصلو كتوبا جداد، قولو لينا شنو عجبكم.', language: 'ary', marks: []},
    {post: '---\naction: reply\n---\nThe atlases are on the first floor.', marks: [], why: 'a reply is part of a conversation already'},
  ],
  check({post, lexicon, report}) {
    if (isReply(post) || answersSomebody(post)) return
    const invitations = lexicon('invitation')
    if (post.passages.some(passage => passage.kind !== 'alt' && invites(passage, invitations))) return
    const last = lastOfBody(post)
    if (last) report('none', last.span)
  },
})

// A question mark of any script that ends a sentence: not the “(?)” of doubt, not the query of an address.
const QUESTION = /[^\s([{<][^\S\n]?(?:[?؟？‽⁇⁈⁉]|\u2753|\u2754)(?![\p{L}\p{N}=&/])/u
const CONTACT_SIGN = /[\u260e\u2706\u2709]|\u{1f4de}|\u{1f4e7}|\u{1f4e8}|\u{1f4e9}/u
const CLAUSE_START = /(?:[^\p{L}\p{M}\p{N}'’\s-]|(?:^|\s)-|\n|^)\s*$/u
/** After them an imperative is as at the start of a clause. */
const LEADS = new Set([
  ...[
    'please',
    'and',
    'or',
    'then',
    'so',
    'just',
    'also',
    'do',
    'now',
    'today',
    'simply',
    'kindly',
    'et',
    'ou',
    'puis',
    'alors',
    'donc',
    'aussi',
  ],
  ...['و', 'او', 'ثم', 'o', 'w', 'wla', 'aw'],
])
/** Before an imperative of French they make it a statement: *vous participez*. */
const SUBJECTS = new Set(['vous', 'nous', 'tu', 'ne', 'que'])

const REACH = 60

/**
 * Whether a word looks like an imperative where it opens a clause: in French those in -ez do, and in Arabic those in وا, since a verb
 * that comes before its subject tells of many with the form for one.
 */
function isImperative(key: string): boolean {
  return /^(?!assez$)[a-z]{4,}ez$|^\p{L}{2,}(?:وا|وها)$/u.test(key)
}

/** `@salma Thank you!` answers Salma, where a network shows it. */
function answersSomebody({passages}: Post): boolean {
  return passages[0]?.marks.some(({kind, start}) => kind === 'mention' && start === 0) ?? false
}

function invites(passage: Passage, invitations: Lexicon): boolean {
  if (QUESTION.test(passage.prose) || CONTACT_SIGN.test(passage.text)) return true
  if (passage.marks.some(({kind}) => kind === 'email')) return true
  const hits = passage.sure ? invitations.in(passage) : invitations.inAny(passage)
  return (
    hits.some(hit => isAddressed(passage, hit)) ||
    passageWords(passage).some(({key, start}) => isImperative(key) && opensClause(passage, start))
  )
}

/** Whether the term speaks to readers where it stands: `share` at the start of a clause, not in `the market share`. */
function isAddressed(passage: Passage, {entry, start}: Hit): boolean {
  if (entry.kind === 'opening') return opensClause(passage, start)
  return entry.kind !== 'imperative' || !SUBJECTS.has(wordBefore(passage.text, start) ?? '')
}

function opensClause({text}: Passage, start: number): boolean {
  // What is written onto the word, as the و of وشاركوا, is no word before it.
  const before = text.slice(Math.max(0, start - REACH), start).replace(/[\p{L}\p{M}]{1,3}$/u, '')
  return CLAUSE_START.test(before) || LEADS.has(wordBefore(before, before.length) ?? '')
}

/** The word that stands right before an offset, with nothing but blanks between. */
function wordBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - REACH), at)
  const last = words(before).at(-1)
  return last && before.slice(last.end).trim() === '' ? last.key : undefined
}

function lastOfBody({passages, body}: Post): Passage | undefined {
  const spoken = passages.filter(({kind}) => kind !== 'alt')
  const inBody = spoken.filter(({kind, span}) => span.start >= body.start && kind !== 'footnote')
  return inBody.at(-1) ?? spoken.at(-1)
}
