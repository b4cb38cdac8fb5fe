import type {RuleBook} from '../../src/config/index.js'
import {defineRule, flag, strings} from '../../src/kit.js'

const CLAUSE = {id: 'manners', text: 'Posts are calm and end well.'}
const hint = {en: 'Mend it.', fr: 'Corrigez.', ar: 'أصلحه.'}

/** Marks words in capitals, and mends them. */
const noShouting = defineRule({
  ...{id: 'no-shouting', clause: CLAUSE, severity: 'error', summary: 'A post does not shout.', hint, examples: [], sensitive: true},
  options: {allow: strings('Words that may shout.')},
  messages: {shout: {en: '“{word}” shouts.', fr: '« {word} » crie.', ar: '«{word}» صراخ.'}},
  check({post, options, report}) {
    for (const {0: word, index} of post.source.matchAll(/\p{Lu}{3,}/gu)) {
      const [start, end] = [index, index + word.length]
      if (!options.allow.includes(word)) report('shout', {start, end, fix: {span: {start, end}, text: word.toLowerCase()}}, {word})
    }
  },
})

/** Marks the end of a post that does not end in a full stop. */
const endsWell = defineRule({
  ...{id: 'ends-well', clause: CLAUSE, severity: 'warning', summary: 'A post ends with a full stop.', hint, examples: []},
  messages: {open: {en: 'No full stop.', fr: 'Pas de point.', ar: 'بلا نقطة.'}},
  check({post: {source}, report}) {
    const {length} = source.trimEnd()
    if (length > 0 && !/[.؟?!]$/u.test(source.trimEnd())) report('open', {start: length - 1, end: length})
  },
})

/** For m6l:strict only. */
const asksSomething = defineRule({
  ...{id: 'asks-something', clause: CLAUSE, severity: 'warning', optIn: true, summary: 'A post asks.', hint, examples: []},
  options: {loudly: flag('With three question marks.', false)},
  messages: {silent: {en: 'No question.', fr: 'Pas de question.', ar: 'بلا سؤال.'}},
  check({post: {source}, options, report}) {
    if (!source.includes(options.loudly ? '???' : '?')) report('silent', {start: 0, end: 0})
  },
})

/** Breaks down where a post says so. */
const neverBreaks = defineRule({
  ...{id: 'never-breaks', clause: CLAUSE, severity: 'error', summary: 'A rule with a bug.', hint, examples: []},
  messages: {never: {en: '.', fr: '.', ar: '.'}},
  check({post: {source}}) {
    if (source.includes('[break]')) throw new Error('it broke')
  },
})

const rules = [asksSomething, endsWell, neverBreaks, noShouting]
const own = Object.fromEntries(rules.map(({id, severity, optIn}) => [id, {severity: optIn ? ('off' as const) : severity}]))

/** A few rules that stay as they are, so that tests of the command line need not follow the policy. */
export const ruleBook: RuleBook = {
  rules,
  presets: {'m6l:recommended': own, 'm6l:strict': {...own, 'asks-something': {severity: 'warning'}, 'ends-well': {severity: 'error'}}},
}
