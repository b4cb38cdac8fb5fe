/**
 * Writes what is made from the rules: rules/index.ts, rules/docs, the tables of README.md, .m6lrc.example.json, the schema of the
 * configuration, and the telephone plans that m6l knows. With `--check` it writes nothing and fails when one of them is stale.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import type {RuleBook} from '../../config/index.js'
import type {Rule} from '../../engine/index.js'
import {ROOT} from '../root.js'
import {phoneMetadata} from './phone-metadata.js'

/** A page of its own, written by hand but for its table. */
const TRUST = 'trust.md'
/** Pages that are written by hand. */
const BY_HAND = new Set([TRUST, 'sources.md'])
const NO_RULES = new Set(['index', 'policy', 'presets'])
const check = process.argv.includes('--check')
const stale: string[] = []

const ids = readdirSync(`${ROOT}rules`)
  .filter(name => name.endsWith('.ts'))
  .map(name => name.slice(0, -3))
  .filter(name => !NO_RULES.has(name) && /defineRule\(/u.test(readFileSync(`${ROOT}rules/${name}.ts`, 'utf8')))
  .sort()

keep('rules/index.ts', ruleList(ids))
keep('src/detect/phone-metadata.ts', phoneMetadata(ROOT))
const {ruleBook} = (await import('../../../rules/presets.js')) as {ruleBook: RuleBook}
const {rulePage} = await import('./rule-page.js')
const {between, readme} = await import('./readme.js')
const {dependencyTable} = await import('./dependency-table.js')
const {exampleConfig, schemaOf} = await import('./config-files.js')
const {exampleReport} = await import('./example-report.js')

for (const rule of ruleBook.rules) keep(`rules/docs/${rule.id}.md`, rulePage(rule))
keep('src/config/schema.json', schemaOf(ruleBook.rules))
keep('.m6lrc.example.json', exampleConfig(ruleBook.rules))
keep('README.md', readme(readFileSync(`${ROOT}README.md`, 'utf8'), {book: ruleBook, ...(await exampleReport(ROOT))}))
keep(`rules/docs/${TRUST}`, between(readFileSync(`${ROOT}rules/docs/${TRUST}`, 'utf8'), 'dependencies', dependencyTable(ROOT)))
reportStrayPages(ruleBook.rules)

if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\`.`)
  process.exitCode = 1
}

function keep(file: string, text: string): void {
  const path = `${ROOT}${file}`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (check) stale.push(file)
  else {
    mkdirSync(path.slice(0, path.lastIndexOf('/')), {recursive: true})
    writeFileSync(path, text)
  }
}

function reportStrayPages(rules: readonly Rule[]): void {
  for (const page of readdirSync(`${ROOT}rules/docs`)) {
    if (!BY_HAND.has(page) && !rules.some(({id}) => page === `${id}.md`)) stale.push(`rules/docs/${page} (no such rule: remove it)`)
  }
}

function ruleList(names: readonly string[]): string {
  const word = (id: string) => id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
  return [
    '// Generated from the files of this folder by `npm run generate`.',
    "import type {Rule} from '../src/engine/index.js'",
    ...names.map(id => `import ${word(id)} from './${id}.js'`),
    '',
    'export const rules: readonly Rule[] = [',
    ...names.map(id => `  ${word(id)},`),
    ']',
    '',
  ].join('\n')
}
