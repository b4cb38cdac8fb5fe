/** Starts a rule: `npm run new-rule -- no-jargon` writes the rule and its test, then says what is left to do. */
import {existsSync, writeFileSync} from 'node:fs'
import {ROOT} from '../root.js'

const id = process.argv[2] ?? ''
const file = `${ROOT}rules/${id}.ts`
const test = `${ROOT}test/rules/${id}.test.ts`

if (!/^[a-z]+(?:-[a-z]+)+$/u.test(id)) fail('A rule is named in words with hyphens: npm run new-rule -- no-jargon')
else if (existsSync(file)) fail(`rules/${id}.ts exists already.`)
else {
  writeFileSync(file, ruleText(id))
  writeFileSync(test, testText(id))
  console.log(`Wrote rules/${id}.ts and test/rules/${id}.test.ts.
Next: write the examples, then the messages, then check; put terms in rules/lexicons/<language>/<topic>.yml; then
  npm run generate && npm run check`)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 2
}

function ruleText(name: string): string {
  return `import {defineRule} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: '${name}',
  clause: policy.representation,
  severity: 'warning',
  summary: 'What a post does, in a sentence that starts with “A post”.',
  translations: {
    fr: 'La même phrase en français.',
    ar: 'الجملة نفسها بالعربية.',
  },
  messages: {
    found: {
      en: '“{text}” …',
      fr: '« {text} » …',
      ar: '«{text}» …',
    },
  },
  hint: {
    en: 'What to do.',
    fr: 'Que faire.',
    ar: 'ما العمل.',
  },
  examples: [
    {post: 'A post that the rule leaves alone.', marks: []},
    {post: 'Une publication que la règle accepte.', language: 'fr', marks: []},
    {post: 'منشور تقبله القاعدة.', language: 'ar', marks: []},
    {post: 'had lpost mezyan.', language: 'ary', marks: []},
  ],
  check({post, report}) {
    for (const passage of post.passages) {
      if (passage.text === '') report('found', passage.span, {text: passage.text})
    }
  },
})
`
}

function testText(name: string): string {
  return `import rule from '../../rules/${name}.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [{why: 'an empty post says nothing', post: '', marks: []}])
`
}
