export {dayIn} from './published.js'
export {type RelativeDate, relativeDatesIn} from './relative.js'
export {type Surroundings, type WrongDate, wrongDatesIn} from './wrong-dates.js'
export type {WrongWeekday} from './wrong-day.js'
