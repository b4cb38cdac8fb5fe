export {datesIn} from './read-dates.js'
export {endsFirst, timeRangesIn} from './times.js'
export type {DateRange, DatesRead, Part, WrittenDate} from './written-date.js'
