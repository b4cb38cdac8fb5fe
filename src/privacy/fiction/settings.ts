import {onDemand} from '../../language/index.js'
import type {Hit} from '../../lexicon/index.js'
import {startingBetween} from '../../post/index.js'
import {cuesBetween, type Frame, isTelling, leadOf, restOf, type Scene} from './scene.js'

const TOLD = ['work', 'part', 'tale', 'posed']
const CAST = ['work', 'part', 'tale']
const SIGNS = '[^\\p{L}\\p{N}]*'
const WORDS = "(?:[\\p{Ll}\\p{Lo}\\p{N}’'-]{1,14},?\\s){0,5}?(?:(?:\\p{Lu}[\\p{L}-]{1,14}\\s){0,2}\\p{Lu}[\\p{L}-]{1,14}['’]s\\s)?"
const JOINED = "(?:ال|[ldr]['’]?)?"
const IN = `(?:(?:[Ii]n|[Dd]ans|[Ff]i?|ف|في)\\s${WORDS}${JOINED}|و?ف(?:ي\\s|هاد\\s)?(?:ال)?)`
/** “In part 5 of our”, “In Michael Ende’s”, « Dans l’ », «فال»: what leads to a work in which a sentence is set. */
const leadsIn = onDemand(() => new RegExp(`^${SIGNS}${IN}$`, 'u'))
const SET_IN_TITLE = /^[^\p{L}\p{N}]*(?:in|dans|f|ف|في)\s[^\p{L}\p{N}]*$/iu

/** Of a sentence that is set in a work: “In the film, Samir …”, “In “The Trial” K. …”, where a copy may be meant. */
export function setIn(scene: Scene): Frame | undefined {
  const {text, sentence, titles, person} = scene
  const work = cuesBetween(scene, leadOf(scene), TOLD).find(
    cue =>
      leadsIn().test(text.slice(sentence.start, cue.start)) && !isTelling(scene, {...leadOf(scene), end: cue.start}) && !isLent(cue, scene),
  )
  if (work) return work.entry.kind === 'posed' ? 'posed' : 'invented'
  const isInTitle = startingBetween(titles, sentence.start, person.start).some(
    title => title.end <= person.start && SET_IN_TITLE.test(text.slice(sentence.start, title.start)),
  )
  return isInTitle ? 'posed' : undefined
}

const THAT = /(?:^|\s)(?:that|which|she|he|we|they|you|que?|qui|qu['’]\p{L}{1,10}|li|lli|اللي|لي|التي|الذي)\s/iu

/** “the novel that she borrowed”: a copy, and no tale. */
function isLent({end}: Hit, {text, events, person}: Scene): boolean {
  const [event] = startingBetween(events, end, person.start)
  if (!event) return false
  const between = text.slice(end, event.start)
  return !/[,،;:.–—]/u.test(between) && THAT.test(`${between} `)
}

const leadsBehind = onDemand(() => new RegExp(`^\\s?[,،(–-]?\\s?(?:\\p{L}{1,8}\\s(?:li\\s)?)?${IN}$`, 'u'))
const FARTHEST_BEHIND = 50

/** “Momo, in Michael Ende’s novel, …”, “Tahar f riwaya …”: of somebody with two names one of the cast may be meant. */
export function setBehind(scene: Scene): Frame | undefined {
  const {text, person} = scene
  const {start, end} = restOf(scene)
  const isSet = cuesBetween(scene, {start, end: Math.min(start + FARTHEST_BEHIND, end)}, CAST).some(cue =>
    leadsBehind().test(text.slice(person.end, cue.start)),
  )
  return isSet ? 'posed' : undefined
}

const FARTHEST_WORK = 40
const FARTHEST_NAMED = 25
const FARTHEST_HERO = 35

/** “Tarik, the hero of this story, …”, “The heroine of our comic, Nadia, …”. */
export function heroOf(scene: Scene): Frame | undefined {
  const {person} = scene
  const [lead, rest] = [leadOf(scene), restOf(scene)]
  const isBehind = cuesBetween(scene, rest, ['hero']).some(
    hero =>
      hero.start - person.end <= FARTHEST_HERO &&
      !isTelling(scene, {...rest, end: hero.start}) &&
      workOf(hero, scene, rest.end) !== undefined,
  )
  const isBefore = cuesBetween(scene, lead, ['hero']).some(hero => {
    const work = workOf(hero, scene, lead.end)
    return work !== undefined && person.start - work.end <= FARTHEST_NAMED && !isTelling(scene, {...lead, start: hero.end})
  })
  return isBehind || isBefore ? 'invented' : undefined
}

function workOf({end}: Hit, scene: Scene, last: number): Hit | undefined {
  return cuesBetween(scene, {start: end, end: Math.min(end + FARTHEST_WORK, last)}, CAST)[0]
}
