import {matchesOf, onDemand} from '../language/index.js'
import {countBefore, leadsTo, type Passage, type Post, type Span} from '../post/index.js'
import type {Signal} from './signal.js'
import {PROMOTION} from './weights.js'

/** Links by which a post is known. */
export interface TellingLinks {
  /** Hosts of affiliate programmes. */
  readonly programmes: readonly string[]
  /** Parameters, in small letters, with which a shop counts who sent a buyer. */
  readonly counted: readonly string[]
  /** Hosts at which business is done in private. */
  readonly chats: readonly string[]
  /** Hosts that hide where a link leads. */
  readonly shorteners: readonly string[]
}

/** Links by which a writer earns, or leads readers away to a private talk. */
export function referralsIn(post: Post, {programmes, counted, chats}: TellingLinks): readonly Signal[] {
  const kindOf = (url: string) => {
    if (isCounted(url, counted) || leadsTo(url, programmes)) return 'referral'
    return leadsTo(url, chats) ? 'private' : undefined
  }
  return linkSignals(post, kindOf, PROMOTION.pull)
}

function isCounted(url: string, counted: readonly string[]): boolean {
  return matchesOf(url, /[?&]([a-z_]{1,20})=/giu).some(([, parameter = '']) => counted.includes(parameter.toLowerCase()))
}

/** The links of a post that are of some kind, as signals of the passage they stand in. */
export function linkSignals<K extends string>(
  {links, passages}: Post,
  kindOf: (url: string) => K | undefined,
  weights: Readonly<Record<K, number>>,
): readonly Signal[] {
  const passageAt = onDemand(() => outermostAt(passages))
  return links.flatMap(({url, urlSpan}) => {
    const kind = kindOf(url)
    const passage = kind && passageAt()(urlSpan)
    return kind && passage ? [{kind, points: weights[kind], text: url, passage, ...within(passage, urlSpan), span: urlSpan}] : []
  })
}

/** Finds the passage that a stretch of the source stands in; descriptions of images stand within others, and are no place of their own. */
function outermostAt(passages: readonly Passage[]): (span: Span) => Passage | undefined {
  const inner = passages.filter(({kind}) => kind === 'alt')
  const outer = passages.filter(({kind}) => kind !== 'alt').sort((a, b) => a.span.start - b.span.start)
  const starts = outer.map(({span}) => span)
  const holds = ({span: {start, end}}: Passage, inside: Span) => start <= inside.start && inside.end <= end
  return span => {
    const last = outer[countBefore(starts, span.start + 1) - 1]
    return last && holds(last, span) ? last : inner.find(passage => holds(passage, span))
  }
}

/** Where a link stands in its passage, as far as a mark tells; otherwise its beginning. */
function within({marks}: Passage, urlSpan: Span): Span {
  const mark = marks.find(({span}) => span.start <= urlSpan.start && urlSpan.start < Math.max(span.end, urlSpan.end))
  return mark ? {start: mark.start, end: mark.end} : {start: 0, end: 0}
}
