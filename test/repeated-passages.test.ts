import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {oneOf, seeded, shuffle} from '../src/dev/random.js'
import {DEFAULT_SETTINGS, lintPost, noFiles, nothingAsked, prepared} from '../src/engine/index.js'
import {bundledLexicons} from '../src/lexicon/bundled.js'
import {type Lexicons, lexiconsOf} from '../src/lexicon/index.js'
import {parse} from '../src/post/index.js'
import {NOW} from './kit/lint.js'

const bytes = await bundledLexicons()
const enforced = rules.map(rule => ({
  ...{rule, severity: rule.severity},
  options: Object.fromEntries(Object.entries(rule.options).map(([name, {fallback}]) => [name, fallback])),
}))

async function findingsIn(source: string, lexicons: Lexicons): Promise<string> {
  const post = await parse(source, {path: 'post.md'})
  await prepared(post, enforced)
  const {findings, faults} = lintPost(post, {
    ...{rules: enforced, known: new Set<string>(), settings: DEFAULT_SETTINGS, allow: [], lexicons, files: noFiles, web: nothingAsked},
    ...{locale: 'en' as const, now: NOW, mask: false, inlineWaivers: true},
  })
  expect(faults).toEqual([])
  return JSON.stringify(findings)
}

/** What the examples of the rules are made of: paragraphs in every language in which something is found, and their like in which nothing is. */
const paragraphs = rules.flatMap(({examples}) =>
  examples.flatMap(({post}) =>
    post
      .replace(/^---\n[\s\S]*?\n---\n/u, '')
      .split(/\n{2,}/u)
      .filter(one => one.trim() !== ''),
  ),
)
/** What a post may be besides: a finding in one paragraph depends on each of these. */
const BESIDE = [
  ...['', '', '', 'Fill in the blanks and win a book!', 'Complétez la phrase !', 'أكمل الفراغ واربح كتابا', 'kml ljomla'],
  ...['- ....', '- ....\n- ....', '```js\nconst name = "{{name}}"\n```', 'The reading room is open until ten. '.repeat(60)],
]
const FRONT = ['', '', '---\naction: reply\n---\n\n', '---\nlang: fr\n---\n\n', '---\nlang: ar\n---\n\n', '---\nlang: ary\n---\n\n']
const QUOTED = ['', '', '', '> ', '- ', '# ']

/** Posts of the same paragraphs, over and over: alone, in company, quoted, in a reply, among blanks, in an article. */
function postsOf(count: number, random: () => number): readonly string[] {
  const few = Array.from({length: 40}, () => oneOf(paragraphs, random))
  const paragraph = () => `${oneOf(QUOTED, random)}${oneOf(few, random)}`
  return Array.from({length: count}, () => {
    const body = Array.from({length: 1 + Math.floor(3 * random())}, paragraph)
    return `${oneOf(FRONT, random)}${[...body, oneOf(BESIDE, random)].join('\n\n')}\n`
  })
}

describe('posts that repeat paragraphs of each other', () => {
  test.each([1, 2])('are told the same as alone, in whatever order they come (seed %d)', async seed => {
    const random = seeded(seed)
    const posts = postsOf(60, random)
    const alone: string[] = []
    // Lists of its own, since what is remembered is remembered for one set of lists.
    for (const post of posts) alone.push(await findingsIn(post, lexiconsOf(bytes)))
    const shared = lexiconsOf(bytes)
    const order = posts.map((_, at) => at)
    for (let round = 0; round < 2; round++) {
      for (const at of order) expect(await findingsIn(posts[at] ?? '', shared), posts[at]).toBe(alone[at])
      shuffle(order, random)
    }
    expect(alone.filter(findings => findings !== '[]').length).toBeGreaterThan(30)
  })
})
