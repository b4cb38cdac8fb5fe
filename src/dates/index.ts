export {dayIn, publishedAt, publishedDay, shownAt} from './calendar/index.js'
export {
  announcedDaysIn,
  isDated,
  isOfItself,
  isOfSeries,
  isOneOfMany,
  isOwnVoice,
  meantDaysIn,
  relativeDatesIn,
  tellsMishapOver,
} from './meant/index.js'
export {namedDaysIn} from './named/index.js'
export {datesIn} from './written/index.js'
export {isImpossible, type WrongWeekday, wrongDatesIn} from './wrong/index.js'
