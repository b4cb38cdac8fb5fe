import type {Person} from '../people/index.js'
import {personBefore, personBehind, type Scene, wordsIn} from './scene.js'

const ARABIC = /^[\u0620-\u06d3]/u
const FARTHEST_SUBJECT = 90
const FARTHEST_ARABIC_SUBJECT = 24

/** Who does it: the last person before it in its sentence, or whom an Arabic verb names right after it; “who …?” is answered later. */
export function subject(scene: Scene): Person | undefined {
  if (isNoVerb(scene)) return undefined
  const answer = isAsked(scene) ? answering(scene) : undefined
  const named = ARABIC.test(scene.event.text) ? verbSubject(scene) : undefined
  return answer ?? named ?? subjectBefore(scene)
}

const BE = /(?:^|[\s'’])(?:be|is|are|was|were|am|get|gets|got|est|sont|être|était)\s+(?:\p{L}+ly\s+)?$/iu
const BEFORE_NOUN = /(?:^|\s)(?:on|of|in|about|with|to be|be|du|de|des|sur|les|the|these|those|our|never-)\s$/iu

/** “was returned”, “on borrowed words”: nobody of the sentence need have done it. */
function isNoVerb({event: {start, text}, passage}: Scene): boolean {
  const lead = passage.text.slice(Math.max(start - 24, 0), start)
  const isParticiple = /^\p{L}+(?:ed|en|ght|ost|ut|pt)$|^(?:checked|taken|given|handed)\s/iu.test(text)
  return isParticiple && (BE.test(lead) || BEFORE_NOUN.test(lead))
}

const WHO = /(?:^|[\s(:])(?:who|whom|qui|chkoun|chkon|شكون|من الذي|من التي|مَن)\s+(?:\p{L}+\s+)?$/iu

function isAsked({event: {start}, passage: {text}}: Scene): boolean {
  return WHO.test(text.slice(Math.max(start - 30, 0), start))
}

const FARTHEST_ANSWER = 140

/** “Guess who returned it? Kenza!” */
function answering(scene: Scene): Person | undefined {
  const next = personBehind(scene)
  const between = next ? scene.passage.text.slice(scene.event.end, next.start) : ''
  return between.length < FARTHEST_ANSWER && /[:?؟!–—-]\s*(?:[\p{L}'’]{1,10}\s){0,3}$/u.test(between) ? next : undefined
}

function subjectBefore(scene: Scene): Person | undefined {
  const {event, sentence, kind, passage} = scene
  const last = personBefore(scene)
  const farthest = ARABIC.test(event.text) ? FARTHEST_ARABIC_SUBJECT : FARTHEST_SUBJECT
  if (!last || last.start < sentence.start || event.start - last.end > farthest) return undefined
  const between = passage.text.slice(last.end, event.start)
  // “Mernissi’s novel”: the person is not the one who acts.
  if (/^['’](?:s\b|\s)/u.test(between) || /[;:!?؟]/u.test(between)) return undefined
  // “Dear Fatima, do not worry, the fine is two dirhams”: who is spoken to owes nothing by that.
  if (kind === 'owe' && ARABIC.test(event.text) && !event.text.includes(' ') && /^\s?[،,]/u.test(between) && !YOURS.test(between))
    return undefined
  return kind !== 'owe' && isOwned(passage.text.slice(sentence.start, last.start)) ? undefined : last
}

/** What makes a fine that of the person spoken to. */
const YOURS = /(?:عليك|عندك|ديالك|لديك|ذمتك)/u

const OF =
  /(?:^|[\s'’])(?:by|of|about|on|to|from|for|with|against|than|like|de|d['’]|du|par|sur|à|avec|pour|contre|chez|dyal|d|m3a|3la|dial|ديال|مع|عن|على)\s*$|(?:^|\s)(?:رواية|كتاب|ديوان|قصيدة|أعمال|مؤلفات|سيرة|كتب|روايات|قصص)\s+$/iu
const THANKS = /(?:bravo|merci|thanks|thank you|kudos|shout-?out|congratulations|congrats|félicitations)\s+(?:à|to)\s*$/iu

/** Whether what leads to a name makes it somebody whose thing it is, or to whom it is done. */
function isOwned(lead: string): boolean {
  return OF.test(lead.slice(-20)) && !THANKS.test(lead.slice(-40))
}

/** The one whom an Arabic verb names right after it, at most after who that is. */
function verbSubject(scene: Scene): Person | undefined {
  const next = personBehind(scene)
  if (!next) return undefined
  const {event, cues, passage} = scene
  const between = passage.text.slice(event.end, next.start)
  const isCue = cues.some(cue => cue.entry.kind !== 'public' && cue.start >= event.end && cue.end <= next.start)
  return /^\s{1,2}$/u.test(between) || (isCue && wordsIn(between) <= 2) ? next : undefined
}
