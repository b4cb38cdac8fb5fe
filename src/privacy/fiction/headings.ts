import type {Hit} from '../../lexicon/index.js'
import type {Span} from '../../post/index.js'
import {sentenceAround} from '../sentence.js'
import {cuesBetween, type Frame, isTelling, leadOf, restOf, type Scene} from './scene.js'

const LONGEST_HEADING = 100
const LONGEST_TITLE = 45
/** “Winter serial, part 5”, “Case study”: no sentence. */
const TITLE = /^(?!\s*(?:in|dans|f|ف|في)\s)(?=.*\d|\s*\S+(?:\s\S+){0,2}$)/iu
const COLON = /\s?(?:[:：](?=\D|$)|\s[–—-]\s)/u
/** “This week’s”, « Notre », «من»: what may stand before the first noun. */
const HEAD = /^[^\p{L}]*(?:[\p{L}\p{N}’']{1,14}\s){0,2}(?:ال|ل|[ldr]['’]?)?$/iu

/** Of what stands behind a heading: “Our serial, part 5: …”, « Étude de cas : … », “Quiz: …”; or behind one with a full stop. */
export function headedBy(scene: Scene): Frame | undefined {
  const {text, sentence} = scene
  const colon = COLON.exec(text.slice(sentence.start, leadOf(scene).end))?.index
  const heading =
    colon === undefined || colon > LONGEST_HEADING ? undefined : headingFrame({start: sentence.start, end: sentence.start + colon}, scene)
  return heading ?? (titleFrame(scene) === 'invented' ? 'invented' : undefined)
}

/** “Winter serial, part 5. Mrs Rivers had …”. */
function titleFrame(scene: Scene): Frame | undefined {
  const {text, sentence} = scene
  if (sentence.start < 2) return undefined
  const last = sentenceAround(text, {start: sentence.start - 1, end: sentence.start - 1})
  return last.end - last.start <= LONGEST_TITLE && TITLE.test(text.slice(last.start, last.end)) ? headingFrame(last, scene) : undefined
}

/** What can be lent may head a list of loans as well as a tale. */
function headingFrame(heading: Span, scene: Scene): Frame | undefined {
  if (isTelling(scene, heading)) return undefined
  if (cuesBetween(scene, heading, ['invented', 'aside']).length > 0) return 'invented'
  const head = cuesBetween(scene, heading, ['work', 'tale', 'posed']).find(({start}) => HEAD.test(scene.text.slice(heading.start, start)))
  if (!head) return undefined
  return head.entry.kind === 'tale' ? 'invented' : 'posed'
}

/** “The novel tells how Nadia …”, «تحكي رواية … عن». */
export function toldBy(scene: Scene): Frame | undefined {
  const {text, sentence} = scene
  const lead = leadOf(scene)
  const isHead = ({start}: Hit) => HEAD.test(text.slice(sentence.start, start))
  const works = cuesBetween(scene, lead, ['work', 'part', 'tale'])
  const tells = cuesBetween(scene, lead, ['tells'])
  const isSo = works.some(work => tells.some(verb => (isHead(work) && verb.start >= work.end) || (isHead(verb) && work.start >= verb.end)))
  return isSo && !isTelling(scene, lead) ? 'invented' : undefined
}

/** “Suppose that Nadia …”, “You are Karim, …”. */
export function supposedBy(scene: Scene): Frame | undefined {
  const {text, sentence, person} = scene
  const heads = cuesBetween(scene, leadOf(scene), ['suppose', 'imagine', 'played'])
  if (heads.some(({entry, end}) => entry.kind === 'played' && /^\s$/u.test(text.slice(end, person.start)))) return 'invented'
  const first = heads.find(({entry, start}) => entry.kind !== 'played' && HEAD.test(text.slice(sentence.start, start)))
  if (!first) return undefined
  return first.entry.kind === 'suppose' ? 'invented' : 'posed'
}

/** “… (All names are invented.)”, “… Any resemblance …”: what is said of the tale after it. */
export function takenBack(scene: Scene): Frame | undefined {
  const {text, sentence} = scene
  const {start} = restOf(scene)
  const {end} = sentenceAround(text, {start: sentence.end + 1, end: Math.min(sentence.end + 2, text.length)})
  const asides = cuesBetween(scene, {start, end}, ['aside'])
  return asides.some(aside => /[(.!?؟:–—…]/u.test(text.slice(start, aside.start))) ? 'invented' : undefined
}
