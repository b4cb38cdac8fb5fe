import {hashWith, unitAt, Word} from '../language/index.js'
import {latestMemory, overlapping, type Passage, type Span} from '../post/index.js'
import {hashOf} from '../reader/index.js'

const MOST_WORDS = 60
/** Of a row of the same marks, and of plain words, so many tell as much as more of them. */
const MOST_ALIKE = 2
const SHORTEST = 2
const LONGEST = 5
const PLAIN = 'a'
const LINK = 'L'
const PLAIN_SIGN = PLAIN.charCodeAt(0)
const BLANK = ' '.charCodeAt(0)
/** Most words, told without folding any. */
const SMALL = /^[a-z]+$/
const LOOK = hashOf('\0look')

/** Where a text shows an address, linked or not. */
export function addressesIn({text, marks}: Pick<Passage, 'text' | 'marks'>): readonly Span[] {
  return marks.filter(({kind, start, end}) => kind === 'url' || (kind === 'link' && text.slice(start, end).includes('://')))
}

const known = latestMemory<Passage, (span: Span) => readonly Span[]>()

/** The addresses of a passage that a stretch of it shows. */
function linksOf(passage: Passage): (span: Span) => readonly Span[] {
  return known.get(passage) ?? known.set(passage, overlapping(addressesIn(passage)))
}

/**
 * How a sentence looks, whatever its words say: a plain word is `a`, one with a capital `C`, a lone capital `V`, capitals `U`, a number `0`; marks
 * stand as they are, and a link is `L`. An empty place shows in it: “a C __:__ a”.
 */
export function lookOf(passage: Passage, {start, end}: Span, words: readonly Word[]): string {
  const {text} = passage
  const links = linksOf(passage)({start, end})
  let look = ''
  let at = start
  let plain = 0
  for (const part of partsOf(words.slice(0, MOST_WORDS), links)) {
    if (part.start < at) continue
    const between = marksOf(text.slice(at, part.start))
    const kind = part instanceof Word ? kindOf(text.slice(part.start, part.end)) : LINK
    plain = kind !== PLAIN ? 0 : between === ' ' ? plain + 1 : 1
    at = part.end
    if (plain <= MOST_ALIKE) look += between + kind
  }
  return `^${look}${marksOf(text.slice(at, Math.max(at, end)))}$`
}

/** Words and addresses in the order in which they stand. */
function partsOf(words: readonly Word[], links: readonly Span[]): readonly Span[] {
  return links.length === 0 ? words : [...links, ...words].sort((one, other) => one.start - other.start)
}

/** Adds the parts of a look of two to five signs, as hashes; of plain words alone they tell nothing. */
export function addLook(look: string, add: (hash: number) => void): void {
  for (let start = 0; start < look.length; start++) {
    let hash = LOOK
    let tells = false
    for (let at = start; at < start + LONGEST && at < look.length; at++) {
      const sign = unitAt(look, at)
      hash = hashWith(hash, sign)
      tells ||= sign !== PLAIN_SIGN && sign !== BLANK
      if (tells && at - start + 1 >= SHORTEST) add(hash)
    }
  }
}

function kindOf(word: string): string {
  if (SMALL.test(word)) return PLAIN
  if (/\d/u.test(word)) return '0'
  const [first = ''] = word
  if (first === first.toLowerCase()) return PLAIN
  if (word.length === first.length) return 'V'
  return word === word.toUpperCase() ? 'U' : 'C'
}

/** White space as one blank, and rows of one mark cut short. */
function marksOf(between: string): string {
  return between === ' ' || between === '' ? between : between.replace(/\s+/gu, ' ').replace(/(.)\1+/gu, '$1$1')
}
