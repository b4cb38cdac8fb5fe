import type {Lexicons} from '../../lexicon/index.js'
import {othersWordsIn, overlapWith, type Passage, type Span} from '../../post/index.js'
import {sentenceAround} from '../sentence.js'
import {fictionIn} from './cues.js'
import {headedBy, supposedBy, takenBack, toldBy} from './headings.js'
import type {Frame, Scene} from './scene.js'
import {heroOf, setBehind, setIn} from './settings.js'

const FRAMES: readonly ((scene: Scene) => Frame | undefined)[] = [setIn, headedBy, supposedBy, heroOf, toldBy, takenBack, setBehind]

/** Tells of anybody in a passage whether what is said there is a tale, a play, an exercise: only what governs the sentence makes it one, not a word nearby. */
export function framesIn(passage: Passage, terms: Lexicons): (person: Span) => Frame | undefined {
  const {text} = passage
  const titles = othersWordsIn(passage)
  const cues = fictionIn(passage, terms)
  if (cues.length === 0 && titles.length === 0) return () => undefined
  const events = terms('patron-event').inAny(passage)
  const isStandIn = overlapWith(cues.filter(({entry}) => entry.kind === 'stand-in'))
  return person => {
    if (isStandIn(person)) return 'invented'
    const scene = {text, person, sentence: sentenceAround(text, person), cues, titles, events}
    let posed: Frame | undefined
    for (const frameOf of FRAMES) {
      const frame = frameOf(scene)
      if (frame === 'invented') return frame
      posed ??= frame
    }
    return posed
  }
}
