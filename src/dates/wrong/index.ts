export {isImpossible} from './impossible.js'
export {wrongDatesIn} from './wrong-dates.js'
export type {WrongWeekday} from './wrong-day.js'
