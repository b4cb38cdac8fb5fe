export {claimsIn} from './claims.js'
export {isSourced} from './sources.js'
export {isSigned, standsIn} from './stands.js'
