import {isSigned, isSourced} from '../claims/index.js'
import {isDated, isOfItself, isOfSeries, isOneOfMany, isOwnVoice, meantDaysIn, namedDaysIn} from '../dates/index.js'
import {isRiddle, showsHowToCite} from '../leftover/index.js'
import type {Lexicon} from '../lexicon/index.js'
import {type Mark, othersWordsIn, overlapWith} from '../post/index.js'
import {isStrangers, strangenessOf} from '../relevance/index.js'
import {cuesIn} from '../sentence/index.js'
import type {Around} from './around.js'
import type {Manner} from './model.js'
import type {Stretch} from './stretches.js'

/** What nobody would take for it, however it sounds. */
const NEVER = Number.POSITIVE_INFINITY
/** Nats by which one must be surer where recognisers know the words, and found nothing; and where the library speaks of its own, or of what others say. */
const KNOWN = 1
const OWN = 3
/** What stands in brackets in the midst of a sentence is more often an editor’s. */
const BRACKETED = 2.5
/** Nats that are asked less of a post that reads as the library’s own, whose opinions and statements are the library’s, and more of any other. */
const VOICE: Readonly<Partial<Record<Manner, {readonly own: number; readonly other: number}>>> = {
  opinion: {own: -1, other: 1.1},
  claim: {own: -1, other: 0.75},
}
/** Nats that are asked for every nat by which a post is strange to a library: whoever writes of other things has views, colleagues and days of his own. */
const STRANGE: Readonly<Record<Manner, number>> = {note: 1, blank: 1, day: 1, opinion: 1, claim: 1}
const NAMES: ReadonlySet<Mark['kind']> = new Set(['emphasis', 'code'])
/** What programs fill in; recognisers of variables know which of it is left over. */
const TEMPLATE = /\{[{%]/
/** “Crop, resize, share…”: what goes on tells what there is, and asks nobody for it. */
const LIST_GOING_ON = /^\s*\p{L}[\p{L}\p{M}’'-]*(?:[,،]\s*\p{L}[\p{L}\p{M}’'-]*){2,}\s?(?:…|\.{2,3})/u
/** What an export leaves of a link, “https://…”: a sentence ends before its slashes. */
const CUT_LINK = /(?<!\p{L})ht(?:t(?:ps?:?)?)?$/iu
const CUT = /^\/{0,2}…/u
/** “Registration: https://…” still waits for its link. */
const LABELLED_LINK = /^\s*\p{L}[\p{L}’' ]{2,25}[:：]\s*https?:$/iu
/** Between two tags, “[PDF] of [VIDEO]”, it leaves nothing open. */
const LITTLE_WORD = /^\s*\p{Ll}{1,4}\s*$/u
const CATEGORY = /^\s*\[[^\]]{1,30}\]\s*$/u
const BEFORE_WORDS = /^\] \p{L}/u
/** They close a letter. */
const KISSES = /\sx{1,3}\s*$/u
/** A condition that readers alone may meet. */
const FOR_READERS =
  /(?<!\p{L})(?:(?:if|when|unless) you|si vous|si tu|quand vous|(?:إذا|إن) كنتم?|(?:ila|ida|يلا|إلا|الا) (?:knti|kenti|كنتي|كنتو|kntou))(?!\p{L})/iu
/** What is laid before all, a draft of rules for one. */
const IN_PUBLIC =
  /(?<!\p{L})(?:open (?:for|to) (?:comments|remarks|the public)|soumise?s? à consultation|(?:منشور|معروض)[ةه]? للعموم)(?!\p{L})/iu
/** What belongs to readers. */
const READERS_OWN = /(?<!\p{L})(?:your|votre|vos|dyalk|dyalkom|ديالك|ديالكم)(?!\p{L})/iu
/** Whose something is says nothing of who counted it. */
const PRONOUN = /^(?:ours?|we|us|notre|nos|nous|لدينا|ديالنا|عندنا|dyalna|3a?ndna)$/iu
/** Those whom a library can count. */
const OUR_READERS =
  /(?<!\p{L})(?:our (?:students|readers|visitors)|nos (?:étudiants|lecteurs|lectrices|visiteurs)|t?t[ao]laba dyalna|l?9orra2? dyalna|(?:ال)?(?:طلبة|قراء|زوار) ديالنا|(?:طلبتنا|قراؤنا|قرائنا|زوارنا))(?!\p{L})/iu

/** Letters in which a sentence says that it invites. */
const OPENING = 12

/** How many nats surer of a sentence one must be, since it only asks, or somebody else vouches for it; less than none where its words are plain, infinity where nothing makes sure. */
export function allowanceOf(manner: Manner, stretch: Stretch, around: Around): number {
  const {post, terms} = around
  const asked = ALLOWANCES[manner](stretch, around) + STRANGE[manner] * strangenessOf(post, terms)
  const voice = VOICE[manner]
  if (voice === undefined || asked === NEVER) return asked
  return asked + (isOwnVoice(post, terms) ? voice.own : voice.other)
}

const ALLOWANCES: Readonly<Record<Manner, (stretch: Stretch, around: Around) => number>> = {
  // “Ask at the desk if you are not sure.”
  note: (stretch, {post}) => {
    const {passage, start, end} = stretch
    if (LIST_GOING_ON.test(passage.text.slice(start, end + 1))) return NEVER
    const said = passage.text.slice(start, end)
    return FOR_READERS.test(said) || IN_PUBLIC.test(said) || showsHowToCite(post) ? 2 * KNOWN : 0
  },
  blank: (stretch, {post, terms}) => {
    const {text} = stretch.passage
    if (isRiddle(post) || showsHowToCite(post) || TEMPLATE.test(text) || KISSES.test(text) || isName(stretch)) return NEVER
    if (endsInCutLink(stretch)) return waitsForLink(stretch) ? -OWN : NEVER
    if (LITTLE_WORD.test(text.slice(stretch.start, stretch.end))) return NEVER
    // “Date to be announced”: readers may know that something is open.
    if (says(stretch, terms('unfinished'), /^soft$/u)) return NEVER
    // “(confirm with your department)”
    if (stretch.opened === '(' && READERS_OWN.test(text.slice(stretch.start, stretch.end))) return KNOWN
    if (followsCategory(stretch)) return OWN
    if (stretch.opened !== '[') return 0
    // What a link is called, and an editor’s word within what somebody said.
    if (text.startsWith('](', stretch.end) || isSomebodys(stretch)) return NEVER
    if (isCategory(stretch)) return NEVER
    return headsLine(stretch) ? OWN : BRACKETED
  },
  day: (stretch, {post, terms}) => {
    const {passage} = stretch
    if (isAsked(stretch) || isSomebodys(stretch) || isTitle(stretch)) return NEVER
    if (isNamedForSeries(stretch, {post, terms})) return NEVER
    if (isDated(post, terms) || isOneOfMany(passage.text.slice(stretch.start, stretch.end))) return 2 * KNOWN
    const isIn = overlapWith([stretch])
    // Few words name a day by its distance, and a post of the library’s that gives no date leaves nothing else to go by.
    if (!isStrangers(post, terms) && meantDaysIn(passage, {post, terms}).some(isIn)) return -KNOWN
    const named = namedDaysIn(passage, post, terms).filter(isIn)
    // “The library of tomorrow” opens on no day.
    if (named.length > 0) return named.some(day => isOfItself(day, passage, terms)) ? 2 * KNOWN : OWN
    return says(stretch, terms('calendar'), /^weekday/u) ? 2 * KNOWN : 0
  },
  opinion: (stretch, {post, terms}) => {
    if (isSomebodys(stretch) || isSigned(post) || says(stretch, terms('stand-context'), /^apart$/u)) return NEVER
    if (isTopic(stretch, terms('announcement'))) return NEVER
    // Of a vulgar word its own rule speaks.
    if (says(stretch, terms('profanity'), /./u)) return NEVER
    // Whoever “says so” may be the library, and its talk may have a view; most talks are on those of others.
    if (says(stretch, terms('ballot'), /./u) || says(stretch, terms('stand-context'), /^reported$/u)) return OWN
    if (isAsked(stretch)) return 2 * KNOWN
    return says(stretch, terms('stand'), /./u) ? KNOWN : 0
  },
  claim: (stretch, {post, terms}) => {
    const context = terms('claim-context')
    if (isSomebodys(stretch) || isSourced(stretch.passage, post, terms) || says(stretch, context, /^hedge$/u)) return NEVER
    const cues = cuesIn({passage: stretch.passage, at: stretch}, context)
    if (cues.some(({entry, text}) => entry.kind === 'own' && !PRONOUN.test(text))) return OWN
    if (OUR_READERS.test(stretch.passage.text.slice(stretch.start, stretch.end))) return OWN
    // Whoever holds it is seldom named.
    if (says(stretch, context, /^held$/u)) return 2 * KNOWN
    // What an evening is for is no statement.
    if (isInvited(stretch, terms('invitation'))) return 2 * KNOWN
    return isAsked(stretch) || says(stretch, context, /^thing$/u) || says(stretch, terms('claim'), /./u) ? KNOWN : 0
  },
}

function says({passage, start, end}: Stretch, lexicon: Lexicon, kind: RegExp): boolean {
  return cuesIn({passage, at: {start, end}}, lexicon).some(({entry}) => kind.test(entry.kind ?? '-'))
}

function endsInCutLink({passage: {text}, start, end}: Stretch): boolean {
  return CUT_LINK.test(text.slice(start, end)) && CUT.test(text.slice(end, end + 3))
}

function waitsForLink({passage, start, end}: Stretch): boolean {
  return LABELLED_LINK.test(passage.text.slice(start, end))
}

/** “[EVENT] Join us tonight.”: what stands behind a category has been filled in. */
function followsCategory({passage: {text}, start}: Stretch): boolean {
  return CATEGORY.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
}

/** The category itself, which lists of what is left open would know otherwise. */
function isCategory(stretch: Stretch): boolean {
  return headsLine(stretch) && BEFORE_WORDS.test(stretch.passage.text.slice(stretch.end, stretch.end + 4))
}

/** At the start of a line a bracket says of what kind it is. */
function headsLine({passage: {text}, start}: Stretch): boolean {
  return text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === '['
}

/** It opens with what it invites to. */
function isInvited({passage, start}: Stretch, lexicon: Lexicon): boolean {
  return cuesIn({passage, at: {start, end: start + OPENING}}, lexicon).length > 0
}

const ASKED = /^\s*[?؟]\s*/u

/** “Lecture: the shameful treaties of 1856”, “A shameful treaty? A debate on Tuesday”: what an evening is about. */
function isTopic({passage, start, end}: Stretch, announcement: Lexicon): boolean {
  const asked = ASKED.exec(passage.text.slice(end, end + 8))
  if (asked) {
    const next = end + asked[0].length
    return cuesIn({passage, at: {start: next, end: next + OPENING}}, announcement).some(
      event => event.entry.kind === 'event' && event.start <= next + OPENING,
    )
  }
  const events = cuesIn({passage, at: {start, end}}, announcement).filter(({entry}) => entry.kind === 'event')
  return events.some(event => /^\s?[:：]/u.test(passage.text.slice(event.end, event.end + 2)))
}

function isAsked({passage, end}: Stretch): boolean {
  return ASKED.test(passage.text.slice(end, end + 8))
}

/** “Photo of the week: two students …”, where no day is named besides. */
function isNamedForSeries({passage, start, end}: Stretch, {post, terms}: Around): boolean {
  return isOfSeries(passage.text.slice(start, end)) && !namedDaysIn(passage, post, terms).some(overlapWith([{start, end}]))
}

/** “The Day After Tomorrow”: all its words have capitals. */
function isTitle({passage, start, end}: Stretch): boolean {
  const words = passage.text.slice(start, end).match(/\p{L}+/gu) ?? []
  return words.length > 1 && words.every(word => /^\p{Lu}/u.test(word))
}

function isSomebodys(stretch: Stretch): boolean {
  return overlapWith(othersWordsIn(stretch.passage))(stretch)
}

function isName(stretch: Stretch): boolean {
  return overlapWith(stretch.passage.marks.filter(({kind}) => NAMES.has(kind)))(stretch)
}
