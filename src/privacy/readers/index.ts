export {readersIn} from './readers.js'
export {isCalled, isHelper, isListed, isOwner, isWriter} from './roles.js'
export {isLongAgo, mayTell, reachTo, type Sign, signsIn, signsWithin, tellingOf} from './signs.js'
export {weighedReadersIn} from './weighed.js'
