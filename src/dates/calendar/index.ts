export {type Day, daysBetween, lengthOfMonth, nearestWeekday, plusDays, weekdayOf} from './calendar.js'
export {publishedAt, shownAt} from './moment.js'
export {namingOf, type Saying, saidDay, weekdayLike, writtenDay} from './names.js'
export {dayIn, publishedDay} from './published.js'
