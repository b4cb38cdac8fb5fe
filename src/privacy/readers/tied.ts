import {lastBefore} from '../../post/index.js'
import type {Person} from '../people/index.js'
import {personBefore, personBehind, type Scene, wordsIn} from './scene.js'
import {subject} from './subject.js'

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
  list: near,
  own: owner,
  you: reminded,
  give: receiver,
  owe: scene => subject(scene) ?? personAfter(scene),
}

const CLOSE = 24

/** Whose it is after “by”, “to”, “for”. */
function personAfter(scene: Scene): Person | undefined {
  const next = personBehind(scene)
  if (!next || next.start - scene.event.end > CLOSE) return undefined
  const between = scene.passage.text.slice(scene.event.end, next.start)
  return !/[.;!?؟]/u.test(between) && wordsIn(between) <= 3 ? next : undefined
}

const FARTHEST_ON_LIST = 60

/** Who stands on a list, in the same paragraph. */
function near(scene: Scene): Person | undefined {
  const [last, next] = [personBefore(scene), personBehind(scene)]
  const between = next ? scene.passage.text.slice(scene.event.end, next.start) : ''
  // “borrower cards drawn by Lina”
  if (next && between.length <= FARTHEST_ON_LIST && !/\s(?:by|par|من طرف)\s$/iu.test(between)) return next
  return last && scene.event.start - last.end <= FARTHEST_ON_LIST ? last : undefined
}

/** “Zineb’s overdue fines”, « les amendes de Nawal ». */
function owner(scene: Scene): Person | undefined {
  const [last, next] = [personBefore(scene), personBehind(scene)]
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
  const last = personBefore(scene)
  return last && /^\s?[,!،:]\s?(?:[\p{L}'’-]{1,15}\s){0,3}$/u.test(scene.passage.text.slice(last.end, scene.event.start)) ? last : undefined
}

const FARTHEST_RECEIVER = 80

/** To whom something was lent. */
function receiver(scene: Scene): Person | undefined {
  const next = personBehind(scene)
  const between = next ? scene.passage.text.slice(scene.event.end, next.start) : ''
  return next && between.length <= FARTHEST_RECEIVER && /^[^.;:!?؟]*(?:^|\s)(?:to|with|à|l|ل|إلى)\s?$/iu.test(between) ? next : undefined
}
