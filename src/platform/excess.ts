import {isReply, lengthOf, measures, type Passage, type Post, type Published, publishedText, type Span} from '../post/index.js'
import type {Platform} from './platform.js'

/** Something that is more than a platform takes; `span` is what is too much. */
export interface Excess {
  readonly problem: 'long' | 'bytes' | 'withLink' | 'hashtags' | 'hashtag' | 'title'
  readonly span: Span
  readonly limit: number
  readonly length: number
}

const LONGEST_LINK = 23

/** All that a post has too much of for a platform, on which it appears as `texts`. `changed` is what stands in the place of the first limit. */
export function excessesIn(post: Post, texts: readonly (readonly Passage[])[], {platform, changed}: Measure): Excess[] {
  const long = mayBeTooLong(platform, post, changed) ? texts.flatMap(text => tooLong(platform, publishedText(post, text), changed)) : []
  return [...longTitle(platform, post), ...long, ...hashtagExcesses(platform, texts.flat())]
}

/** What a post is measured by. */
interface Measure {
  readonly platform: Platform
  readonly changed: number | undefined
}

/** What is published is no longer than what is written, and no letter or link weighs more than this: most posts need no counting. */
function mayBeTooLong({limits}: Platform, {source, links}: Post, changed: number | undefined): boolean {
  return limits.some(({most, measure}, at) => {
    const limit = (at === 0 ? changed : undefined) ?? most
    return source.length * measures[measure].heaviest + links.length * LONGEST_LINK > limit
  })
}

/** What of a text goes beyond the limits of a platform: of the first that it breaks. */
function tooLong(platform: Platform, text: Published, changed: number | undefined): Excess[] {
  for (const [at, {most, measure}] of platform.limits.entries()) {
    const limit = (at === 0 ? changed : undefined) ?? most
    if (text.text.length * measures[measure].heaviest + text.stretches.length * LONGEST_LINK <= limit) continue
    const {length, over} = lengthOf(text, measures[measure], limit)
    if (over === undefined) continue
    const stretches = text.stretches.filter(({kind}) => kind !== 'placeholder')
    const onlyWithLink =
      stretches.length < text.stretches.length && lengthOf({...text, stretches}, measures[measure], limit).over === undefined
    const problem = onlyWithLink ? 'withLink' : measure === 'blueskyBytes' ? 'bytes' : 'long'
    return [{problem, span: text.locate(over, text.text.length), limit, length}]
  }
  return []
}

/** Hashtags beyond the number, or the length, that a platform takes. */
function hashtagExcesses({hashtags = Infinity, hashtagLength = Infinity}: Platform, passages: readonly Passage[]): Excess[] {
  const marks = passages.flatMap(passage => passage.marks.filter(({kind}) => kind === 'hashtag'))
  const next = marks[hashtags]
  const tooMany: Excess[] = next ? [{problem: 'hashtags', span: next.span, limit: hashtags, length: marks.length}] : []
  const tooLong = marks.map(
    (mark): Excess => ({problem: 'hashtag', span: mark.span, limit: hashtagLength, length: mark.end - mark.start - 1}),
  )
  return [...tooMany, ...tooLong.filter(({length, limit}) => length > limit)]
}

/** The title of a post where it is longer than a platform takes; replies have none. */
function longTitle({titleLength = Infinity}: Platform, post: Post): Excess[] {
  const title = post.passages.find(({kind}) => kind === 'title')
  if (!title || title.text.length <= titleLength || isReply(post)) return []
  const {length, over} = lengthOf({text: title.text, stretches: []}, measures.characters, titleLength)
  return over === undefined ? [] : [{problem: 'title', span: title.locate(over, title.text.length), limit: titleLength, length}]
}
