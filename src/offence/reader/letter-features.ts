import {ofSpelling} from '../../language/index.js'
import {passageWords} from '../../post/index.js'
import {hashesInRow} from '../hash.js'
import type {Stretch} from './stretch.js'
import {isBlinded} from './word-features.js'

const FOURS = 12
const SIZE = 4
const LONGEST = 18

const foursOf = ofSpelling(({key}) => hashesInRow(`<${key.slice(0, LONGEST)}>`, SIZE, FOURS))

/** The letters of words in fours, their ends marked; those of groups and slurs weigh nothing. */
export function addFours({passage, tags, from, to}: Stretch, add: (hash: number) => void): void {
  const blinded = tags.filter(isBlinded)
  for (const {start, spelling} of passageWords(passage).slice(from, to)) {
    if (blinded.some(tag => tag.start <= start && start < tag.end)) continue
    for (const hash of foursOf(spelling)) add(hash)
  }
}
