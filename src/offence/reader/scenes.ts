import type {Lexicons} from '../../lexicon/index.js'
import {passageWords} from '../../post/index.js'
import {isDepiction} from '../../sentence/index.js'
import type {Tag} from '../tags.js'
import type {Stretch} from './stretch.js'

/** What a caption holds besides people: things, titles, whoever else is there. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['person.thing', 'person.role', 'person.staff', 'person.third'],
  ...['stance.academic', 'stance.title', 'stance.report', 'stance.copula'],
])
/** Of these a caption tells more than it shows. */
const UNSEEN: ReadonlySet<string> = new Set(['group.orientation', 'group.class'])
/** “this photograph”: this, before what is no person; and one table. */
const POINTING = /^(?:cette|ces|this|had|هاد|هادي|wa7d|wa7da|wahda|وحدة)$/iu

/** What sets some against others, or says why. */
const SETS_AGAINST =
  /(?<!\p{L})(?:because|while|whereas|but|since|tandis|parce|mais|car|و?لأن|بينما|و?لكن|و?حيت|7it|w?a?lakin)(?!\p{L})|(?:pendant|alors) qu/iu

/** Whether a sentence only describes what somebody is seen to do, so that nothing in it can be meant of others. */
export function isScene({passage, tags, from, to}: Stretch, terms: Lexicons): boolean {
  if (!tags.every(isPlain)) return false
  const read = passageWords(passage)
  const at = {start: read[from]?.start ?? 0, end: read[to - 1]?.end ?? 0}
  const groups = tags.filter(({topic}) => topic === 'group').length
  return !(groups > 1 && SETS_AGAINST.test(passage.text.slice(at.start, at.end))) && isDepiction({passage, at}, terms)
}

function isPlain({topic, name, text, quoted}: Tag): boolean {
  if (topic === 'group') return !UNSEEN.has(name)
  if (topic === 'person' && POINTING.test(text)) return true
  return PLAIN.has(name) || (quoted && topic === 'stance')
}
