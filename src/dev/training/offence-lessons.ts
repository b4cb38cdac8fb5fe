/** What the models of offence look at in each row that they learn from. */
import {bundledLexicons} from '../../lexicon/bundled.js'
import {lexiconsOf} from '../../lexicon/index.js'
import {
  type Demand,
  demandOf,
  type Features,
  featuresOf,
  offencesIn,
  sentenceFeaturesOf,
  sentencesOf,
  windowsOf,
} from '../../offence/index.js'
import {parse} from '../../post/index.js'
import {forget} from '../../post/memory.js'
import {strangenessOf} from '../../relevance/index.js'
import type {Row} from '../texts/offence-data.js'

/** A row as what the models look at. */
export interface Lesson extends Row {
  readonly windows: readonly {
    readonly features: Features
    readonly sentences: readonly Features[]
  }[]
  readonly demand: Demand
  /** Whether patterns find it, whatever the models say. */
  readonly isOffence: boolean
}

/** The lessons of rows; a row of which the models see nothing is none. */
export async function lessonsFrom(rows: readonly Row[]): Promise<readonly Lesson[]> {
  const terms = lexiconsOf(await bundledLexicons())
  const found: Lesson[] = []
  for (const row of rows) {
    const post = await parse(row.text, {path: 'post.md'})
    const isOffence = offencesIn(post, terms).length > 0
    const windows = windowsOf(post, terms)
    // Nobody has labelled the posts of anybody: those that plainly offend are no example of what does not.
    if (windows.length > 0 && !(row.unlabelled && isOffence)) {
      found.push({
        ...{...row, isOffence, demand: demandOf(windows, strangenessOf(post, terms))},
        language: windows[0]?.[0]?.passage.language ?? row.language,
        windows: windows.map(window => ({
          features: packed(featuresOf(window)),
          sentences: sentencesOf(window).map(sentenceFeaturesOf).map(packed),
        })),
      })
    }
    forget()
  }
  return found
}

/** The same in four bytes a feature: there are a hundred million. */
function packed(features: Features): Features {
  return features.map(family => Uint32Array.from(family))
}
