import {onDemand, spansOf} from '../../language/index.js'
import type {Hit} from '../../lexicon/index.js'
import {longestApart, mayHold, SIGN, startingBetween} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {after, sentence, sentenceStart} from '../wording/index.js'

/** What each kind of word says of a sentence: the first of a kind, and one more. */
const POINTS: Readonly<Record<string, readonly [first: number, more: number]>> = {
  sure: [3, 0],
  ask: [1.25, 0],
  edit: [1, 0.5],
  part: [1, 0.5],
  stage: [1.25, 0.5],
  staff: [1, 0],
  public: [-2, -1],
}
const LEAST_POINTS = 3

/** Sentences that many small signs give away as talk between those who make the post, whatever their wording. */
export function backstage({passage, terms, reply, article}: Reading): Leftover[] {
  if (reply || passage.kind === 'quote' || passage.kind === 'alt' || article) return []
  const {text} = passage
  const hits = terms('backstage').inAny(passage)
  const found: Leftover[] = []
  for (const hit of hits.filter(
    ({entry}) => entry.kind === 'sure' || entry.kind === 'ask' || entry.kind === 'stage' || entry.kind === 'edit',
  )) {
    const from = sentenceStart(text, hit.start)
    const rest = sentence(after(text, hit.end))
    if (pointsOf(apart(startingBetween(hits, from, hit.end + rest.length))) >= LEAST_POINTS)
      found.push({kind: 'backstage', start: hit.start, end: hit.end})
  }
  return [...found.slice(0, 1), ...unfilledIn(text)]
}

/** Of hits that overlap the longest. */
function apart(hits: readonly Hit[]): readonly Hit[] {
  return longestApart(hits.toSorted((one, other) => other.end - other.start - (one.end - one.start)))
}

function pointsOf(hits: readonly Hit[]): number {
  const counts = new Map<string, number>()
  for (const {entry} of hits) counts.set(entry.kind ?? '', (counts.get(entry.kind ?? '') ?? 0) + 1)
  let points = 0
  for (const [kind, count] of counts) {
    const [first, more] = POINTS[kind] ?? [0, 0]
    points += first + (count > 1 ? more : 0)
  }
  return points
}

// “ROOM??”, “Dr. XXXX”, “xx thousand articles”, “from 3 to __ May”: where a word is still to come.
const unfilled = onDemand(
  () =>
    /(?<!\p{L})(?:rooms?|salle|hall|date|heure|hour|القاعة|قاعة|الساعة|التاريخ)\s?[?؟]{2,}(?=\s[\p{L}\d])|(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Mme|M|Pr|Prof|Professor|Professeure?)\.?\s[Xx]{2,6}(?!\p{L})|(?<![\p{L}\p{N}])[xX]{2,3}\s(?:thousand|hundred|million|percent|mille|cents|articles?|books|livres|students|étudiants|places|seats|ألف|كتاب|درهم)(?!\p{L})|\d\s(?:to|au|-|–|إلى|7tal)\s_{2,}/giu,
)
const MAY_BE_UNFILLED = /[?؟]{2}|xx|__/iu

function unfilledIn(text: string): Leftover[] {
  if (!mayHold(text, SIGN.question | SIGN.x | SIGN.line) || !MAY_BE_UNFILLED.test(text)) return []
  return spansOf(text, unfilled()).map(span => ({kind: 'placeholder', ...span}))
}
