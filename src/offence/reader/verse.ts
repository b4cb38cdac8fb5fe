import {type Mark, ORNATE_BRACKET, passageWords} from '../../post/index.js'
import type {Stretch} from './stretch.js'

/** Chapter and verse may follow: so much of the sentence stands between the brackets. */
const MOST = 2 / 3

/** Whether a sentence stands in the ornate brackets of the Qur’an, ﴿…﴾. */
export function isVerse({passage, from, to}: Stretch): boolean {
  if (!ORNATE_BRACKET.test(passage.text)) return false
  const read = passageWords(passage)
  const [start = 0, end = 0] = [read[from]?.start, read[to - 1]?.end]
  const within = (mark: Mark) => Math.min(end, mark.end) - Math.max(start, mark.start)
  const verses = passage.marks.filter(({kind, ...at}) => kind === 'quotation' && ORNATE_BRACKET.test(passage.text.slice(at.start, at.end)))
  return verses.some(mark => within(mark) >= MOST * (end - start))
}
