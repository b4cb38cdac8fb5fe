/** How rows that were held back are judged by the models of offence: by source, and by threshold. */
import type {LanguageTag} from '../../language/index.js'
import {PLAIN, scoreOf, sentenceScoreOf, surenessOf} from '../../offence/index.js'
import type {Table} from '../../reader/index.js'
import {LANGUAGES} from '../texts/languages.js'
import type {Lesson} from './offence-lessons.js'

/** The readers of windows and of sentences, as they were learned. */
export interface Models {
  readonly windows: Table
  readonly sentences: Table
}

interface Judged extends Lesson {
  readonly sureness: number
}

type Thresholds = Readonly<Record<LanguageTag, number>>

/** Of a hundred innocent rows of the project's own so many may be marked, where a threshold is looked for. */
const SHARES = [0.02, 0.03, 0.04, 0.05, 0.06]
const INSTITUTIONS = /^(?:university-\w+|posts|news)\./u

/** How sure the models are of a text, less what its form asks for: what is compared with a threshold. */
export function surenessIn({windows, demand}: Lesson, {windows: table, sentences: reader}: Models): number {
  const ofWindow = ({features, sentences}: Lesson['windows'][number]) => {
    const score = scoreOf(table, features)
    if (score <= PLAIN) return Number.NEGATIVE_INFINITY
    return surenessOf(score, Math.max(...sentences.map(sentence => sentenceScoreOf(reader, sentence))), demand)
  }
  return Math.max(...windows.map(ofWindow))
}

/** What is found and what is left alone of each source, by patterns and models; then what other thresholds would mean, by the models alone. */
export function linesOf(rows: readonly Judged[], thresholds: Thresholds): readonly string[] {
  const isMarked = ({isOffence, sureness, language}: Judged) => isOffence || sureness > thresholds[tagOf(language)]
  const sources = [...new Set(rows.map(({source}) => source))].map(source => {
    const [bad, good] = [true, false].map(isBad => rows.filter(row => row.source === source && row.bad === isBad)) as [Judged[], Judged[]]
    return `${source.padEnd(22)} ${bad.filter(isMarked).length} of ${bad.length} found, ${good.filter(row => !isMarked(row)).length} of ${good.length} left alone`
  })
  return [
    ...sources,
    ...LANGUAGES.flatMap(tag =>
      curveOf(
        rows.filter(({language}) => tagOf(language) === tag),
        tag,
      ),
    ),
  ]
}

function curveOf(rows: readonly Judged[], tag: LanguageTag): readonly string[] {
  const own = rows.filter(({source}) => source === `rows.${tag}`)
  const institutions = rows.filter(({source}) => INSTITUTIONS.test(source))
  const innocent = own.flatMap(({bad, sureness}) => (bad ? [] : [sureness])).sort((one, other) => other - one)
  return SHARES.map(share => {
    const threshold = innocent[Math.floor(innocent.length * share)] ?? 0
    const above = (some: readonly Judged[]) => some.filter(({sureness}) => sureness > threshold).length
    const bad = own.filter(row => row.bad)
    const of = `${((100 * above(bad)) / bad.length).toFixed(1)} % of ours found, ${100 * share} % of innocent ones marked`
    return `${tag} at ${threshold.toFixed(2)}: ${of}, ${above(institutions)} of ${institutions.length} of institutions`
  })
}

function tagOf(language: string): LanguageTag {
  return LANGUAGES.find(tag => tag === language) ?? 'ar'
}
