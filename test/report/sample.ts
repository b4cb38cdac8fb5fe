import {DEFAULT_SETTINGS, defineRule, lintPost, noFiles, type PostReport, type Report, reportOf} from '../../src/engine/index.js'
import type {Locale} from '../../src/language/index.js'
import {parse} from '../../src/post/index.js'
import type {Formatter, Style} from '../../src/report/index.js'

const NOW = '2026-03-02T09:00:00.000Z'
const ESC = '\u001b'

const clause = {id: 'no-attacks', text: 'No personal attacks or insults.'}

const noInsult = defineRule({
  id: 'no-insult',
  clause,
  severity: 'error',
  summary: 'A post never insults a person.',
  messages: {
    insult: {en: '“{term}” reads as an insult.', fr: '« {term} » se lit comme une insulte.', ar: 'تُقرأ كلمة «{term}» على أنها إهانة.'},
  },
  hint: {
    en: 'Say what happened, not what someone is.',
    fr: 'Dites ce qui s’est passé, pas ce que quelqu’un est.',
    ar: 'اذكر ما حدث، لا صفة الشخص.',
  },
  examples: [
    {post: 'Whoever kept the atlas is an idiot.', marks: ['idiot']},
    {post: 'Thank you to whoever returned `the atlas`.', marks: []},
  ],
  check({post, report}) {
    for (const {index, 0: term} of post.source.matchAll(/idiot|غبي|::error[^\n]*/gu)) {
      report('insult', {start: index, end: index + term.length}, {term})
    }
  },
})

const noDoubleSpace = defineRule({
  id: 'no-double-space',
  clause: {id: 'purpose', text: 'Humour, photos, facts and current events are used appropriately.'},
  severity: 'warning',
  summary: 'Words stand one space apart.',
  messages: {
    space: {
      en: 'Two spaces stand here.',
      fr: 'Il y a deux espaces ici.',
      ar: 'توجد هنا مسافتان.',
    },
  },
  hint: {en: 'Leave one space.', fr: 'Laissez une seule espace.', ar: 'اترك مسافة واحدة.'},
  examples: [{post: 'Good  morning', marks: ['  ']}],
  check({post, report}) {
    for (const {index} of post.source.matchAll(/ {2}|\n\n\n/gu)) {
      const span = {start: index, end: index + 2}
      report('space', {...span, fix: {span: {start: index + 1, end: span.end}, text: ''}})
    }
  },
})

const breaks = defineRule({
  id: 'breaks',
  clause,
  severity: 'error',
  summary: 'A rule that fails on one draft.',
  messages: {none: {en: 'None.', fr: 'Rien.', ar: 'لا شيء.'}},
  hint: {en: 'Nothing.', fr: 'Rien.', ar: 'لا شيء.'},
  examples: [{post: 'Fine.', marks: []}],
  check({post}) {
    if (post.source.includes('broken')) throw new Error(`No “x” of null\n::error::oops ${ESC}[31m`)
  },
})

export const rules = [noInsult, noDoubleSpace, breaks]

const DRAFTS: readonly (readonly [path: string, text: string])[] = [
  ['posts/clean.md', 'Good morning.\n'],
  ['posts/مرحبا بكم.md', '\ufeffمرحبا 😀 𝔸 أنت غبي.\r\n\r\nWhat an idiot,  truly.\r\n'],
  [`posts/a,b:%${ESC}[2J\n::warning::x.txt`, 'One.\n::error file=a.md::injected ##[add-mask]x\u202e\n\n\nTwo.\n'],
  ['posts/waived.md', '<!-- m6l-disable-next-line no-insult -- a title by Dostoevsky -->\n*The idiot* is in the stacks. broken\n'],
]

export async function sample(locale: Locale = 'en'): Promise<Report> {
  const posts = await Promise.all(DRAFTS.map(([path, text]) => linted(path, text, locale)))
  return reportOf(posts, [{path: 'posts/café.md', message: 'posts/café.md is not UTF-8 at byte 7.', remedy: 'Save it as UTF-8.'}])
}

/** The sample with its drafts so many times over. */
export async function repeated(times: number): Promise<Report> {
  const {posts, unread} = await sample()
  return reportOf(Array.from({length: times}, () => posts).flat(), unread)
}

async function linted(path: string, text: string, locale: Locale): Promise<PostReport> {
  const post = await parse(text, {path})
  return lintPost(post, {
    rules: rules.map(rule => ({rule, severity: rule.severity, options: {}})),
    known: new Set(rules.map(({id}) => id)),
    settings: DEFAULT_SETTINGS,
    allow: [],
    lexicons: topic => {
      throw new Error(`The sample has no lexicon “${topic}”.`)
    },
    files: noFiles,
    locale,
    now: NOW,
    mask: false,
    inlineWaivers: true,
  })
}

export const style: Style = {
  paint: (_, text) => text,
  columns: 100,
  root: '/library/drafts',
  locale: 'en',
  mask: false,
  version: '1.2.3',
  rules,
  policyPage: 'https://example.org/policy',
  now: NOW,
}

/** The sample in a format, as lines whose invisible characters can be read. */
export async function shownSample(format: Formatter, changes: Partial<Style> = {}): Promise<string> {
  const wanted = {...style, ...changes}
  return legible(format(await sample(wanted.locale), wanted))
}

export function legible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, unit => `<${unit.charCodeAt(0).toString(16)}>`)
}
