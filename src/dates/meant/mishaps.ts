import type {Lexicons} from '../../lexicon/index.js'
import type {Passage, Post} from '../../post/index.js'
import {sentenceAround} from '../../sentence/index.js'
import {type NamedDay, namedDaysIn} from '../named/index.js'
import {DISTANCES} from './distances.js'

const MISHAP =
  /(?<!\p{L})(?:power (?:cut|outage|failure)|outage|blackout|breakdown|false alarm|(?:was|were|went) (?:down|offline|out of (?:order|service)|unavailable)|crashed|broke down|panne|coupure|hors service|(?:était|étaient) (?:indisponibles?|inaccessibles?)|a planté|[وفبل]?(?:ال)?(?:انقطاع|انقطع|انقطعت|عطل|تعطل|تعطلت|خلل)|t[9q]e?t+a?3(?:at)?|تقطع|تقطعات|ta7 (?:site|lsite|réseau|rizo)|طاح (?:السيت|السيستيم|الريزو)|khsser|خسر)(?!\p{L})/iu
const OVER =
  /(?<!\p{L})(?:(?:is|are|was|were|came|all|now) (?:now )?(?:back|restored|fixed|repaired|resolved|working again|up again)|works? again|(?:est|sont|a été|ont été) (?:de nouveau |à nouveau |désormais )?(?:revenue?s?|rétablie?s?|réparée?s?|résolue?s?|accessibles?|disponibles?|en ligne)|(?:re)?(?:marche|fonctionne)n?t? (?:de|à) nouveau|remarche|[وف]?(?:قد )?(?:عاد|عادت|رجع|رجعات|رجعت|تم إصلاح\p{L}{0,3}|تصلح)|rje3|rej3|rj3at|reje3|tsle7)(?!\p{L})/iu
const LASTS =
  /(?<!\p{L})(?:still|not|since|until|will|n['’]est|ne sont|toujours|encore|depuis|jusqu['’](?:à|au)|sera|seront|reviendr\p{L}{1,4}|لم|ما زال|لا يزال|مازال|منذ|حتى|س[يت]عود|غادي|mazal|baqi|ba9i|ghadi|ma rje3ch|ما رجعش|7tal|mn)(?!\p{L})/iu

/** Whether a passage tells of a mishap that is over, and when it was. */
export function tellsMishapOver(passage: Passage, {post, terms}: {readonly post: Post; readonly terms: Lexicons}): boolean {
  return namedDaysIn(passage, post, terms).some(day => isMishapOver(day, passage))
}

/**
 * Whether a day is that of a mishap which is over, “our website was down yesterday”: nobody has to plan by it. What happened today is over
 * once the passage says so.
 */
export function isMishapOver({start, end, kind}: NamedDay, {text}: Passage): boolean {
  const isBehind = kind === 'gone-by'
  if (!isBehind && DISTANCES[kind]?.days !== 0) return false
  const sentence = sentenceAround(text, {start, end})
  if (!MISHAP.test(text.slice(sentence.start, sentence.end)) || LASTS.test(text)) return false
  return isBehind || OVER.test(text)
}
