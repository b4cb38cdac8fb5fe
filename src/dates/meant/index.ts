export {announcedDaysIn, meantDaysIn} from './announced.js'
export {isDated, isOwnVoice} from './own-voice.js'
export {isOfSeries, isOneOfMany} from './recurring.js'
export {relativeDatesIn} from './relative.js'
