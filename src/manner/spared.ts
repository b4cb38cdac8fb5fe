import {isSigned, isSourced} from '../claims/index.js'
import {isRiddle} from '../leftover/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {overlapWith, type Post} from '../post/index.js'
import {cuesIn, isSaid} from '../sentence/index.js'
import type {Stretch} from './features.js'
import type {Manner} from './model.js'

const SOMEBODYS: ReadonlySet<string> = new Set(['quotation', 'emphasis'])
/** What programs fill in; recognisers of variables know which of it is left over. */
const TEMPLATE = /\{[{%]/
/** They close a letter. */
const KISSES = /\sx{1,3}\s*$/u
/** Whose something is says nothing of who counted it. */
const PRONOUN = /^(?:ours?|we|us|notre|nos|nous|لدينا|ديالنا|عندنا|dyalna|3a?ndna)$/iu

/** Whether a sentence only asks, or somebody else vouches for it: a source for a fact, whoever signs a review, is quoted or reported for an opinion. */
export function isSpared(manner: Manner, stretch: Stretch, {post, terms}: {readonly post: Post; readonly terms: Lexicons}): boolean {
  if (manner === 'note') return false
  const {passage, end} = stretch
  if (manner === 'blank') return isRiddle(post) || TEMPLATE.test(passage.text) || KISSES.test(passage.text) || isSomebodys(stretch)
  if (/^\s*[?؟]/u.test(passage.text.slice(end))) return true
  if (isSomebodys(stretch)) return true
  if (manner === 'claim') return isBorneOut(stretch, post, terms)
  if (manner === 'opinion') return isNobodysSide(stretch, post, terms)
  // What words name a day is for those to judge who know these words.
  return cuesIn({passage, at: stretch}, terms('relative-date')).length > 0
}

function isSomebodys(stretch: Stretch): boolean {
  return overlapWith(stretch.passage.marks.filter(({kind}) => SOMEBODYS.has(kind)))(stretch)
}

/** Of what the library counts itself, hedges, or has from somewhere. */
function isBorneOut(stretch: Stretch, post: Post, terms: Lexicons): boolean {
  const {passage} = stretch
  return (
    isSourced(passage, post, terms) ||
    cuesIn({passage, at: stretch}, terms('claim-context')).some(
      ({entry, text}) => entry.kind === 'hedge' || (entry.kind === 'own' && !PRONOUN.test(text)),
    )
  )
}

function isNobodysSide(stretch: Stretch, post: Post, terms: Lexicons): boolean {
  const {passage} = stretch
  return (
    isSaid('reported', {passage, at: stretch}, terms('stand-context')) ||
    cuesIn({passage, at: stretch}, terms('ballot')).length > 0 ||
    isSigned(post)
  )
}
