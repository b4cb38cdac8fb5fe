import {firstFrom, lastBefore} from '../../post/index.js'
import type {Person} from '../people/index.js'
import type {Scene} from './scene.js'

/** The person of whom something is said, by the part that the person has in it; nothing where it is nobody of the scene. */
export function personTied(scene: Scene): Person | undefined {
  const {kind, isBy, event, people} = scene
  const inside = lastBefore(people, event.end)
  if (inside && inside.end > event.start) return inside.start >= event.start ? inside : undefined
  if (isBy) return personAfter(scene)
  const part = PARTS[kind]
  return part ? part(scene) : subject(scene)
}

const PARTS: Readonly<Record<string, (scene: Scene) => Person | undefined>> = {
  list: scene => near(scene),
  own: scene => owner(scene),
  you: scene => reminded(scene),
  give: scene => receiver(scene),
  owe: scene => subject(scene) ?? personAfter(scene),
}

const before = ({people, event}: Scene) => lastBefore(people, event.start)
const after = ({people, event}: Scene) => firstFrom(people, event.end)

const ARABIC = /^[\u0620-\u06d3]/u
const FARTHEST_SUBJECT = 90
const FARTHEST_ARABIC_SUBJECT = 24

/** Who does it: the last person before it in its sentence, or whom an Arabic verb names right after it; “who …?” is answered later. */
function subject(scene: Scene): Person | undefined {
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
  const next = after(scene)
  const between = next ? scene.passage.text.slice(scene.event.end, next.start) : ''
  return between.length < FARTHEST_ANSWER && /[:?؟!–—-]\s*(?:[\p{L}'’]{1,10}\s){0,3}$/u.test(between) ? next : undefined
}

function subjectBefore(scene: Scene): Person | undefined {
  const {event, sentence, kind, passage} = scene
  const last = before(scene)
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
  const next = after(scene)
  if (!next) return undefined
  const {event, cues, passage} = scene
  const between = passage.text.slice(event.end, next.start)
  const isCue = cues.some(cue => cue.entry.kind !== 'public' && cue.start >= event.end && cue.end <= next.start)
  return /^\s{1,2}$/u.test(between) || (isCue && wordsIn(between) <= 2) ? next : undefined
}

const CLOSE = 24

/** Whose it is after “by”, “to”, “for”. */
function personAfter(scene: Scene): Person | undefined {
  const next = after(scene)
  if (!next || next.start - scene.event.end > CLOSE) return undefined
  const between = scene.passage.text.slice(scene.event.end, next.start)
  return !/[.;!?؟]/u.test(between) && wordsIn(between) <= 3 ? next : undefined
}

const FARTHEST_ON_LIST = 60

/** Who stands on a list, in the same paragraph. */
function near(scene: Scene): Person | undefined {
  const [last, next] = [before(scene), after(scene)]
  const between = next ? scene.passage.text.slice(scene.event.end, next.start) : ''
  // “borrower cards drawn by Lina”
  if (next && between.length <= FARTHEST_ON_LIST && !/\s(?:by|par|من طرف)\s$/iu.test(between)) return next
  return last && scene.event.start - last.end <= FARTHEST_ON_LIST ? last : undefined
}

/** “Zineb’s overdue fines”, « les amendes de Nawal ». */
function owner(scene: Scene): Person | undefined {
  const [last, next] = [before(scene), after(scene)]
  const {text} = scene.passage
  if (last && /^['’]s?\s(?:[\p{L}\p{N}-]{1,20}\s){0,3}$/u.test(text.slice(last.end, scene.event.start))) return last
  const between = next ? text.slice(scene.event.end, next.start) : ''
  return next &&
    /^\s(?:of|for|from|de|d['’]|du|pour|dyal|d|ديال|الطالب|الطالبة)?\s?(?:(?:Mme|Mlle|Mr|Mrs|Ms|M|student|l['’]étudiante?)\.?\s)?$/iu.test(
      between,
    ) &&
    between.trim() !== ''
    ? next
    : undefined
}

/** “Bilal, your hold is ready”. */
function reminded(scene: Scene): Person | undefined {
  const last = before(scene)
  return last && /^\s?[,!،:]\s?(?:[\p{L}'’-]{1,15}\s){0,3}$/u.test(scene.passage.text.slice(last.end, scene.event.start)) ? last : undefined
}

const FARTHEST_RECEIVER = 80

/** To whom something was lent. */
function receiver(scene: Scene): Person | undefined {
  const next = after(scene)
  const between = next ? scene.passage.text.slice(scene.event.end, next.start) : ''
  return next && between.length <= FARTHEST_RECEIVER && /^[^.;:!?؟]*(?:^|\s)(?:to|with|à|l|ل|إلى)\s?$/iu.test(between) ? next : undefined
}

function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length
}
