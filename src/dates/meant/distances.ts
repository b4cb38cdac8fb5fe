import type {Saying} from '../calendar/index.js'

/** How far a kind of word reaches from the day of publication, and what it says of that day. */
export const DISTANCES: Readonly<Record<string, {readonly days: number; readonly saying: Saying}>> = {
  today: {days: 0, saying: 'day'},
  morning: {days: 0, saying: 'morning'},
  afternoon: {days: 0, saying: 'afternoon'},
  evening: {days: 0, saying: 'evening'},
  'later-today': {days: 0, saying: 'day'},
  tomorrow: {days: 1, saying: 'day'},
  'after-tomorrow': {days: 2, saying: 'day'},
}

/** Whether a kind of word names the day, or the week, of publication itself. */
export function isNow(kind: string): boolean {
  return kind === 'this-week' || kind === 'weekend' || (kind !== 'later-today' && DISTANCES[kind]?.days === 0)
}
