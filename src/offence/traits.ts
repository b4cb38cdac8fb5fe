import {type Memory, type Passage, passageMemory} from '../post/index.js'
import {hashOf, pairOf} from './hash.js'
import type {Stretch} from './stretch.js'
import type {Tag} from './tags.js'
import type {Topic} from './topics.js'

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
    for (const [at, tag] of tags.entries())
      for (const trait of traitsOfTag(tag, tags.slice(Math.max(0, at - NEGATION_TAGS), at))) traits.add(trait)
    if (tags.some((tag, at) => isIntended(tag, tags.slice(Math.max(0, at - NEAR), at), tags.slice(at + 1, at + 1 + NEAR))))
      traits.add('intends')
    if (asks(passage)) traits.add('asks')
  }
  return addLacks(traits, window)
}

const asking: Memory<Passage, boolean> = passageMemory()

/** Whether there is a question in a passage; a long one has many windows, and is searched once. */
function asks(passage: Passage): boolean {
  return asking.get(passage) ?? asking.set(passage, /[?؟]/.test(passage.text))
}

function traitsOfTag(tag: Tag, before: readonly Tag[]): readonly string[] {
  const {topic, name, quoted} = tag
  if (topic === 'group') return [quoted ? 'group quoted' : 'group', ...(tag.repaired ? ['group disguised'] : [])]
  if (UNTOLD.has(name)) return []
  const denied = before.some(other => other.name === 'stance.negator' && tag.start - other.end < NEGATION_REACH)
  if (!HOSTILE.includes(topic)) return [denied && GOOD.has(name) ? `${name} denied` : name]
  const trait = `${name}${levelOf(tag)}${quoted ? ' quoted' : ''}${denied ? ' denied' : ''}`
  return tag.repaired ? [trait, 'disguised'] : [trait]
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
function isIntended({kind, topic}: Tag, before: readonly Tag[], after: readonly Tag[]): boolean {
  if (topic !== 'hostility' || (kind !== 'threat' && kind !== 'exclude')) return false
  const wills = before.some(({name}) => name === 'person.first' || name === 'stance.ought')
  return wills && after.some(tag => tag.topic === 'group' || tag.topic === 'slur' || PEOPLE.has(tag.name))
}

/** A group of whom nothing hostile is said is a trait as well. */
function addLacks(traits: Set<string>, window: readonly Stretch[]): ReadonlySet<string> {
  const tags = window.flatMap(stretch => stretch.tags)
  if (!tags.some(tag => HOSTILE.includes(tag.topic) && tag.sureness >= POSSIBLE)) traits.add('harmless')
  if (!tags.some(({topic}) => topic === 'group')) traits.add('no group')
  if (!tags.some(({topic, kind}) => topic === 'person' && kind !== 'thing' && kind !== 'staff')) traits.add('nobody')
  return traits
}
