/**
 * Repeats what rules mark until it fills a draft, and tells of which examples a post grows heavier than by its length: `npx tsx
 * test/bench/repeated.ts [--size KB] [--least SECONDS] [RULE…]` prints, for every example that takes more than so many seconds of
 * processor time a megabyte, or breaks something, its time and how many times as long four times as much of it takes. All in one process,
 * by the built program.
 */
import {parseArgs} from 'node:util'
import type {ruleBook as book, lintText as lint, Rule} from '../../src/index.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {size: {type: 'string', default: '240'}, least: {type: 'string', default: '3'}},
})
const built: {readonly ruleBook: typeof book; readonly lintText: typeof lint} = await import(
  String(new URL('../../dist/index.js', import.meta.url))
)
const SIZE = Number(values.size) * 1000
const BETWEEN = {'in one line': ' ', 'line by line': '\n', 'paragraph by paragraph': '\n\n'}

console.log('| rule | example | | s a MB | times as long | findings |\n| --- | --- | --- | ---: | ---: | ---: |')
for (const rule of built.ruleBook.rules) {
  if (positionals.length === 0 || positionals.includes(rule.id)) for (const example of rule.examples) await tryExample(rule, example)
}

async function tryExample({id}: Rule, {post}: Rule['examples'][number]): Promise<void> {
  if (post.startsWith('---') || post.length > 1000) return
  for (const [how, between] of Object.entries(BETWEEN)) {
    const small = await taken(post, between, SIZE / 4)
    const large = await taken(post, between, SIZE)
    const rate = large.seconds / (SIZE / 1e6)
    if (rate < Number(values.least) && large.faults.length === 0) continue
    const cells = [id, JSON.stringify(post.slice(0, 60)), how, rate.toFixed(1), (large.seconds / small.seconds).toFixed(1), large.findings]
    console.log(`| ${cells.join(' | ')} |${large.faults.join()}`)
  }
}

async function taken(post: string, between: string, size: number) {
  const text = (post + between).repeat(Math.ceil(size / (post.length + between.length)))
  const before = process.cpuUsage()
  const {findings, faults} = await built.lintText(text, {config: false, path: 'post.md'})
  const {user, system} = process.cpuUsage(before)
  return {seconds: (user + system) / 1e6, findings: findings.length, faults: faults.map(({rule, message}) => ` ${rule}: ${message}`)}
}
