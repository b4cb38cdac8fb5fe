import {lastBefore, outermost} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {backstage} from './backstage.js'
import {counts} from './counts.js'
import {labels} from './labels.js'
import {phrases} from './phrases.js'
import {remarks} from './remarks.js'
import {requests} from './requests.js'
import {tasks} from './tasks.js'

/** What words alone give away. A remark gives way to what says more exactly where the matter lies. */
export function notesIn(reading: Reading): Leftover[] {
  const exact = outermost([...phrases(reading), ...labels(reading), ...requests(reading), ...tasks(reading), ...counts(reading)])
  const others = remarks(reading).filter(({start, end}) => (lastBefore(exact, end)?.end ?? 0) <= start)
  const said = [...exact, ...others]
  return said.length > 0 ? said : backstage(reading)
}
