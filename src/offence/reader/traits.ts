import {mayHold, type Passage, SIGN} from '../../post/index.js'
import {hashOf, pairOf} from '../hash.js'
import type {Tag} from '../tags.js'
import type {Topic} from '../topics.js'
import type {Stretch} from './stretch.js'

const TRAIT = 41
const TWO = 42
const THREE = 43
/** More would make a window of many words a thousand threes. */
const MOST = 14
const HOSTILE: readonly Topic[] = ['slur', 'insult', 'profanity', 'hostility']
/** In UTF-16 units: a negation reaches about seven words. */
const NEGATION_REACH = 40
const NEGATION_TAGS = 4

/** What a window holds in whatever order, and what it lacks: traits, in twos and in threes. */
export function addTraits(window: readonly Stretch[], add: (hash: number) => void): void {
  const traits = [...traitsOf(window)]
    .slice(0, MOST)
    .map(trait => hashOf(trait, TRAIT))
    .sort((a, b) => a - b)
  for (const [at, one] of traits.entries()) {
    add(one)
    for (let second = at + 1; second < traits.length; second++) {
      const two = pairOf(one, traits[second] ?? 0, TWO)
      add(two)
      for (let third = second + 1; third < traits.length; third++) add(pairOf(two, traits[third] ?? 0, THREE))
    }
  }
}

function traitsOf(window: readonly Stretch[]): ReadonlySet<string> {
  const traits = new Set<string>()
  for (const {passage, tags} of window) {
    for (let at = 0; at < tags.length; at++) addTraitsOf(tags, at, traits)
    if (tags.some((_, at) => isIntended(tags, at))) traits.add('intends')
    if (asks(passage)) traits.add('asks')
  }
  return addLacks(traits, window)
}

/** Whether there is a question in a passage. */
function asks({text}: Passage): boolean {
  return mayHold(text, SIGN.question)
}

/** What one of some tags is. */
function addTraitsOf(tags: readonly Tag[], at: number, traits: Set<string>): void {
  const tag = tags[at]
  if (!tag) return
  const {topic, name, quoted, repaired} = tag
  if (topic === 'group') {
    traits.add(quoted ? 'group quoted' : 'group')
    if (repaired) traits.add('group disguised')
  } else if (HOSTILE.includes(topic)) {
    traits.add(`${name}${levelOf(tag)}${quoted ? ' quoted' : ''}${isDenied(tags, at) ? ' denied' : ''}`)
    if (repaired) traits.add('disguised')
  } else if (!UNTOLD.has(name)) traits.add(GOOD.has(name) && isDenied(tags, at) ? `${name} denied` : name)
}

function isDenied(tags: readonly Tag[], at: number): boolean {
  const start = tags[at]?.start ?? 0
  const before = tags.slice(Math.max(0, at - NEGATION_TAGS), at)
  return before.some(other => other.name === 'stance.negator' && start - other.end < NEGATION_REACH)
}

/** Too common to tell anything by being there. */
const UNTOLD: ReadonlySet<string> = new Set(['stance.negator', 'stance.even', 'stance.copula'])
/** What is good to say of people, and contempt when it is denied. */
const GOOD: ReadonlySet<string> = new Set(['stance.praise', 'stance.counter', 'stance.allow', 'stance.ought'])
const LIKELY = 0.6
const POSSIBLE = 0.3

function levelOf({sureness}: Tag): string {
  return sureness >= LIKELY ? ' sure' : sureness >= POSSIBLE ? '' : ' faint'
}

/** Tags this near belong together. */
const NEAR = 3
const PEOPLE: ReadonlySet<string> = new Set(['person.second', 'person.third', 'person.those', 'person.role', 'person.described'])

/** “I will … those”: harm that somebody wants, to people. */
function isIntended(tags: readonly Tag[], at: number): boolean {
  const tag = tags[at]
  if (tag?.topic !== 'hostility' || (tag.kind !== 'threat' && tag.kind !== 'exclude')) return false
  const [before, after] = [tags.slice(Math.max(0, at - NEAR), at), tags.slice(at + 1, at + 1 + NEAR)]
  const wills = before.some(({name}) => name === 'person.first' || name === 'stance.ought')
  return wills && after.some(({topic, name}) => topic === 'group' || topic === 'slur' || PEOPLE.has(name))
}

/** Whether a tag stands for a word of contempt, or for harm that is done or wished. */
export function isHostile({topic, sureness}: Tag): boolean {
  return HOSTILE.includes(topic) && sureness >= POSSIBLE
}

/** A group of whom nothing hostile is said is a trait as well. */
function addLacks(traits: Set<string>, window: readonly Stretch[]): ReadonlySet<string> {
  const holds = (is: (tag: Tag) => boolean) => window.some(({tags}) => tags.some(is))
  if (!holds(isHostile)) traits.add('harmless')
  if (!holds(({topic}) => topic === 'group')) traits.add('no group')
  if (!holds(({topic, kind}) => topic === 'person' && kind !== 'thing' && kind !== 'staff')) traits.add('nobody')
  return traits
}
