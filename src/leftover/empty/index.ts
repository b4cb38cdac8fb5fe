export {blanks} from './blanks.js'
export {emptyPlaces} from './empty-places.js'
export {isEmptyRow} from './sign-runs.js'
export {unwritten} from './unwritten.js'
