import {onDemand} from '../language/index.js'
import {memory, type Passage, type Post} from '../post/index.js'

const patterns = onDemand(() => ({
  word: /\p{L}[\p{L}\p{M}’'-]*/gu,
  /** A headline is no sentence; stops belong to initials alone: “U.S.”, “Dr.” */
  stop: /(?<!\p{Lu}|Mr|Ms|Mrs|Dr|St)\.|[!?؟…\n]/u,
  /** A form has these: “Venue: «Nom» · Fee: XX”. */
  form: /[[\]{}«»#·_/:]/u,
  shouted: /^\P{Ll}{2,}$/u,
}))

const FEWEST_WORDS = 4
/** Letters; shorter words may be articles and prepositions, which are written small. */
const LONG = 4
/** Names of parties and states are; more of them shout, or stand for what nobody has filled in. */
const MOST_SHOUTED = 1
/** Of all words so many begin with a capital at the least. */
const SHARE = 0.6

/**
 * Whether a post is nothing but a headline as English newspapers set them: one line without a stop, all longer words of which begin with a capital
 * (“Taliban Losses Are No Sure Gain for Pakistanis”). It tells what happened, and few who vent their anger write so.
 */
export function isHeadline(post: Post): boolean {
  return known.get(post) ?? known.set(post, post.passages.length === 1 && post.passages.every(isSetAsHeadline))
}

const known = memory<Post, boolean>()

function isSetAsHeadline({text}: Passage): boolean {
  const {word, stop, form, shouted} = patterns()
  const said = text.trim()
  if (!/^\P{Ll}/u.test(said) || stop.test(said) || form.test(said)) return false
  const words = said.match(word) ?? []
  const long = words.filter(({length}) => length >= LONG)
  const capital = words.filter(isCapital)
  return (
    words.length >= FEWEST_WORDS &&
    long.length > 0 &&
    long.every(isCapital) &&
    capital.length >= SHARE * words.length &&
    words.filter(one => shouted.test(one)).length <= MOST_SHOUTED
  )
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
