/**
 * Holds the matcher against the Corpus of Plagiarised Short Answers (Clough & Stevenson, LRE 45(1), 2011):
 * `npx tsx test/bench/short-answers.ts DATA/reuse [--leave id,id]`, where the folder has short_answers.jsonl and short_answers_sources.jsonl.
 * Whether an answer is plagiarised is what the rule says; the two limits between the levels are fitted on all tasks but one and tried on
 * that one, each in turn. `--leave` names answers with a wrong label, which are counted apart.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {parse} from '../../src/post/index.js'
import {sharedPassage, thresholdFor} from '../../src/reuse/index.js'
import {openSources} from '../../src/sources/index.js'

interface Row {
  readonly id: string
  readonly task: string
  readonly text: string
  readonly category: string
}

/** An answer as the matcher sees it. */
interface Seen {
  readonly row: Row
  readonly isPlagiarised: boolean
  readonly longestRun: number
  readonly share: number
}

interface Limits {
  readonly run: number
  readonly share: number
}

const {
  values: {leave = ''},
  positionals: [folder = ''],
} = parseArgs({allowPositionals: true, options: {leave: {type: 'string'}}})
const rowsIn = (file: string): readonly Row[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

async function seenAnswers(): Promise<readonly Seen[]> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'm6l-answers-'))
  writeFileSync(path.join(home, 'sources.jsonl'), readFileSync(path.join(folder, 'short_answers_sources.jsonl')))
  const nothing = {ownPosts: [], boilerplate: [], index: undefined, postgres: undefined, onUnavailable: 'fail'} as const
  const sources = await openSources({...nothing, folder: home, files: ['sources.jsonl']}, () => undefined)
  const seen: Seen[] = []
  for (const row of rowsIn('short_answers.jsonl')) {
    const found = await sources.matchesOf(await parse(row.text, {path: 'answer.txt'}), path.join(home, 'answer.txt'))
    const threshold = thresholdFor(found.sources, found.postWords)
    const passages = found.matches.flatMap(match => sharedPassage(match, found.postWords, threshold) ?? [])
    const longestRun = Math.max(0, ...passages.map(passage => passage.longestRun))
    const share = found.matches.reduce((sum, {words}) => sum + words.length, 0) / found.postWords
    seen.push({row, isPlagiarised: passages.length > 0, longestRun, share})
  }
  rmSync(home, {recursive: true})
  return seen
}

function levelOf({isPlagiarised, longestRun, share}: Seen, limits: Limits): string {
  if (!isPlagiarised) return 'non-plagiarised'
  if (longestRun >= limits.run) return 'near-copy'
  return share >= limits.share ? 'light-revision' : 'heavy-revision'
}

/** The limits that judge most answers rightly; of several, those in the middle. */
function fitted(answers: readonly Seen[]): Limits {
  const tried = Array.from({length: 60}, (_, run) =>
    Array.from({length: 40}, (__, share) => ({run: run + 10, share: (share + 1) / 40})),
  ).flat()
  const rights = tried.map(limits => answers.filter(seen => levelOf(seen, limits) === seen.row.category).length)
  const best = tried.filter((_, at) => rights[at] === Math.max(...rights))
  const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
  const run = middle(best.map(limits => limits.run))
  return {run, share: middle(best.filter(limits => limits.run === run).map(limits => limits.share))}
}

function print(name: string, answers: readonly Seen[], all: readonly Seen[]): void {
  const isBad = ({row}: Seen) => row.category !== 'non-plagiarised'
  const [hits, misses, alarms] = [
    answers.filter(seen => isBad(seen) && seen.isPlagiarised).length,
    answers.filter(seen => isBad(seen) && !seen.isPlagiarised).length,
    answers.filter(seen => !isBad(seen) && seen.isPlagiarised).length,
  ]
  let right = 0
  for (const task of new Set(all.map(({row}) => row.task))) {
    const limits = fitted(all.filter(({row}) => row.task !== task))
    right += answers.filter(seen => seen.row.task === task && levelOf(seen, limits) === seen.row.category).length
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  console.log(
    `${name}: ${answers.length} answers; plagiarised or not: F1 ${percent(2 * hits, 2 * hits + misses + alarms)} (${misses} missed, ${alarms} false alarms); four levels, each task left out in turn: ${percent(right, answers.length)}`,
  )
}

const answers = await seenAnswers()
const wrong = new Set(leave.split(','))
const sound = answers.filter(({row}) => !wrong.has(row.id))
print('all', answers, answers)
if (sound.length < answers.length) print('without wrong labels', sound, sound)
console.log('limits fitted on all:', fitted(sound))
