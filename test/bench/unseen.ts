/**
 * Judges the drafts that nothing learns (a folder a wave in test/bench/unseen) with the built program: `npm run build && npx tsx test/bench/unseen.ts [WAVE …]`.
 * Prints what is found and marked, by wave, family and language.
 */
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {LANGUAGES} from '../../src/dev/texts/languages.js'

const HERE = import.meta.dirname
/** The rules that answer for each family. */
const RULES = {
  offence: ['no-discrimination', 'no-stereotype', 'no-offensive-language', 'no-personal-attack', 'appropriate-humour'],
  notes: ['no-unfinished-text', 'date-is-absolute', 'date-is-right', 'speaks-for-library', 'fact-has-source'],
  readers: ['no-personal-data', 'no-secret'],
  promotion: ['no-promotion', 'no-spam'],
} as const

interface Draft {
  readonly text: string
  readonly family: keyof typeof RULES
  readonly label: 'violation' | 'ok'
  readonly language: string
}

function draftsOf(wave: string, language: string): readonly Draft[] {
  const lines = readFileSync(`${HERE}/unseen/${wave}/${language}.jsonl`, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => ({...(JSON.parse(line) as Omit<Draft, 'language'>), language}))
}

/** The rules that mark each draft, in their order. */
function marksOf(drafts: readonly Draft[]): readonly ReadonlySet<string>[] {
  const input = drafts.map(({text}, id) => `${JSON.stringify({id, text})}\n`).join('')
  const args = [`${HERE}/../../bin/m6l.js`, 'lint', '--ndjson', '--no-config', '--fail-on', 'never']
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {input, encoding: 'utf8', maxBuffer: 2 ** 30})
  if (status !== 0) throw new Error(`m6l left with ${status}: ${stderr}`)
  const answers = stdout.split('\n').filter(Boolean)
  return answers.map(line => new Set((JSON.parse(line) as {findings: readonly {rule: string}[]}).findings.map(({rule}) => rule)))
}

function judge(wave: string): void {
  const drafts = LANGUAGES.flatMap(language => draftsOf(wave, language))
  const marks = marksOf(drafts)
  for (const [family, rules] of Object.entries(RULES)) {
    for (const languages of [...LANGUAGES.map(language => [language]), LANGUAGES]) {
      const counted = (label: Draft['label']) => {
        const places = [...drafts.keys()].filter(at => {
          const draft = drafts[at]
          return draft?.family === family && draft.label === label && languages.some(language => language === draft.language)
        })
        return {marked: places.filter(at => rules.some(rule => marks[at]?.has(rule))).length, of: places.length}
      }
      const [bad, good] = [counted('violation'), counted('ok')]
      const name = `${family} ${languages.length === 1 ? languages[0] : 'all'}`
      console.log(`${wave} ${name.padEnd(14)} ${bad.marked} of ${bad.of} found, ${good.marked} of ${good.of} innocents marked`)
    }
  }
}

const named = process.argv.slice(2)
const waves = readdirSync(`${HERE}/unseen`, {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
for (const wave of named.length > 0 ? named : waves.sort()) judge(wave)
