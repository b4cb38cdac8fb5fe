import {ofSpelling, type Spelling, soundOf} from '../../language/index.js'
import {passageWords} from '../../post/index.js'
import {isHeard} from '../../reader/index.js'
import {hashOf, pairOf} from '../hash.js'
import type {Stretch} from './stretch.js'
import {isBlinded, topicHash} from './word-features.js'

const SOUND = 6
const PAIR = 7
const LEAST = 2
const SILENT = 0

const hashOfSound = ofSpelling(({key}: Spelling): number => {
  const sound = soundOf(key)
  return sound.length < LEAST ? SILENT : hashOf(sound, SOUND)
})

/** How words of Arabic and Darija sound, and two of them in a row: one spelling for many, and for both scripts. Groups and slurs are taken for their topic alone. */
export function addSounds({passage, tags, from, to}: Stretch, add: (hash: number) => void): void {
  if (!isHeard(passage.language)) return
  const blinded = tags.filter(isBlinded)
  let before = SILENT
  for (const {start, spelling} of passageWords(passage).slice(from, to)) {
    const cover = blinded.find(tag => tag.start <= start && start < tag.end)
    if (cover && cover.start < start) continue
    const sound = cover ? topicHash(cover) : hashOfSound(spelling)
    if (!cover && sound !== SILENT) add(sound)
    if (before !== SILENT && sound !== SILENT) add(pairOf(before, sound, PAIR))
    before = sound
  }
}
