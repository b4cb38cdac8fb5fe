import {expect, test} from 'vitest'
import {compiled} from '../kit/compile.js'

const GOOD = `import {choice, defineRule, flag, strings, wholeNumber} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'a-rule',
  clause: policy.attacks,
  severity: 'error',
  summary: 'A summary.',
  translations: {fr: 'Un résumé.', ar: 'ملخص.'},
  options: {
    allow: strings('Texts.'),
    most: wholeNumber('At most.', 3),
    strict: flag('Whether.', false),
    mode: choice('How.', ['fast', 'slow'], 'fast'),
  },
  messages: {
    found: {en: '“{term}” of {count}', fr: '« {term} » de {count}', ar: '«{term}» {count}'},
    plain: {en: 'Plain.', fr: 'Simple.', ar: 'بسيط.', severity: 'warning'},
  },
  hint: {en: 'Do.', fr: 'Faites.', ar: 'افعل.'},
  examples: [{post: 'a', marks: ['a'], options: {most: 2}}],
  check({post, options, report}) {
    const most: number = options.most
    const mode: 'fast' | 'slow' = options.mode
    const allow: readonly string[] = options.allow
    if (options.strict && mode === 'slow') report('plain', post.body)
    report('found', post.body, {term: allow[0] ?? '', count: most})
  },
})
`

const MISTAKES = [
  {why: 'a message that does not exist', change: ["report('plain'", "report('plian'"]},
  {why: 'a slot that does not exist', change: ['{term: allow', '{trem: allow']},
  {why: 'a slot too few', change: [', count: most}', '}']},
  {why: 'a slot too many', change: ['count: most}', 'count: most, more: 1}']},
  {why: 'slots for a message without', change: ["'plain', post.body", "'plain', post.body, {term: 'a'}"]},
  {why: 'no slots for a message with', change: [", {term: allow[0] ?? '', count: most}", '']},
  {why: 'a slot of a wrong type', change: ['count: most}', 'count: true}']},
  {why: 'a slot that only French has', change: ['de {count}', 'de {count} {more}']},
  {why: 'a slot that Arabic lacks', change: ['«{term}» {count}', '«{term}»']},
  {why: 'a slot spelled otherwise in French', change: ['« {term} »', '« {terme} »']},
  {why: 'a message without Arabic', change: [", ar: 'بسيط.'", '']},
  {why: 'a summary that Arabic lacks', change: [", ar: 'ملخص.'", '']},
  {why: 'a hint without French', change: [" fr: 'Faites.',", '']},
  {why: 'a clause that does not exist', change: ['policy.attacks', 'policy.attack']},
  {why: 'an option that does not exist', change: ['options.most', 'options.mots']},
  {why: 'an option of another type', change: ['const most: number', 'const most: string']},
  {why: 'a choice that does not exist', change: ["mode === 'slow'", "mode === 'slwo'"]},
  {why: 'a fallback that is no choice', change: ["'slow'], 'fast'", "'slow'], 'quick'"]},
  {why: 'an example with an option that does not exist', change: ['{most: 2}', '{mots: 2}']},
  {why: 'an example with an option of another type', change: ['{most: 2}', "{most: '2'}"]},
  {why: 'a severity that does not exist', change: ["severity: 'error'", "severity: 'fatal'"]},
  {why: 'a message made graver', change: ["severity: 'warning'", "severity: 'error'"]},
  {why: 'no examples at all', change: ["  examples: [{post: 'a', marks: ['a'], options: {most: 2}}],\n", '']},
] as const

test('a rule that is right compiles, and one with a mistake does not', {timeout: 120_000}, () => {
  const changed = MISTAKES.map(({change: [from, to]}) => GOOD.replace(from, to))
  for (const [at, text] of changed.entries()) expect(text, MISTAKES[at]?.why).not.toBe(GOOD)
  const [good, ...bad] = compiled([GOOD, ...changed])
  expect(good).toEqual([])
  expect(MISTAKES.filter((_, at) => bad[at]?.length === 0).map(({why}) => why)).toEqual([])
})
