export {type NamedDay, namedDaysIn} from './named-days.js'
