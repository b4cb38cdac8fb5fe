/**
 * Trains the models behind `no-stereotype` and writes rules/models/offence.bin and offence-sentences.bin, and rules/models/words.bin, the words that are
 * no slips: `npm run train -- --data DIR [--rows FILE.jsonl …] [--check]`.
 *
 * DIR holds the collections that rules/models/offence.md names; without it only the project's own rows are learned. `--rows` adds rows of a
 * library's own, in the form of rules/models/rows, from files named after their language. The same data gives the same bytes. `--check` writes nothing: it
 * learns four times without a quarter of the data, by groups of rows that are alike, and prints how that quarter is judged.
 */
import {readdirSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {hashOf, type LanguageTag} from '../../language/index.js'
import {lexiconFiles} from '../../lexicon/files.js'
import {encoded, encodedTable, vocabularyOf} from '../../offence/index.js'
import {ROOT} from '../root.js'
import {type Row, rowsFrom} from '../texts/offence-data.js'
import {statementsFrom} from '../texts/statements.js'
import {wordsOf} from '../texts/vocabulary.js'
import {biasesOf, learned} from './offence-course.js'
import {linesOf, type Models, surenessIn} from './offence-judge.js'
import {type Lesson, lessonsFrom} from './offence-lessons.js'

const ROWS = `${ROOT}rules/models/rows`
const QUARTERS = 4
/**
 * How sure the readers must be of a post of a language: of a thousand posts of institutions held back about four are marked, and of a hundred innocent
 * rows of the project’s own, many of them hard on purpose, six to nine (two quarters of `--check`).
 */
const THRESHOLDS: Readonly<Record<LanguageTag, number>> = {en: 1.7, fr: 3.01, ar: 1.4, ary: 2.75}

const {values} = parseArgs({
  options: {data: {type: 'string'}, rows: {type: 'string', multiple: true, default: []}, check: {type: 'boolean', default: false}},
})
const rows = [...rowsFrom([...ownFiles(name => name.endsWith('.jsonl')), ...values.rows], values.data), ...composedRows()]
// What is a slip hangs on what is a word, and what is learned on both.
if (!values.check && values.data !== undefined)
  writeFileSync(`${ROOT}rules/models/words.bin`, vocabularyOf(wordsOf(rows, lexiconFiles(`${ROOT}rules/lexicons`))))
const lessons = await lessonsFrom(rows)
const biases = biasesOf(lessons)
if (values.check) console.log(linesOf(heldBack(), THRESHOLDS).join('\n'))
else write(learned(lessons, biases))

/** Files of the project’s own rows, in the order of their names. */
function ownFiles(isWanted: (name: string) => boolean): readonly string[] {
  return readdirSync(ROWS)
    .filter(isWanted)
    .sort()
    .map(name => `${ROWS}/${name}`)
}

function composedRows(): readonly Row[] {
  return ownFiles(name => name.startsWith('statement-parts.')).flatMap(statementsFrom)
}

/** The rows with how sure models are of them that have not learned their quarter. What is composed is always learned. */
function heldBack(): readonly (Lesson & {readonly sureness: number})[] {
  return Array.from({length: QUARTERS}, (_, quarter) => {
    const isHeld = ({group, composed}: Row) => !composed && quarterOf(group) === quarter
    const models = learned(
      lessons.filter(lesson => !isHeld(lesson)),
      biases,
    )
    return lessons.filter(isHeld).map(lesson => ({...lesson, sureness: surenessIn(lesson, models)}))
  }).flat()
}

function quarterOf(group: string): number {
  return (hashOf(group) >>> 8) % QUARTERS
}

function write({windows, sentences}: Models): void {
  writeFileSync(`${ROOT}rules/models/offence.bin`, encoded({...windows, thresholds: THRESHOLDS}))
  writeFileSync(`${ROOT}rules/models/offence-sentences.bin`, encodedTable(sentences))
}
