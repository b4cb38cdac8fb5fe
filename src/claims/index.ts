export {type Claim, claimsIn} from './claims.js'
export {isSourced} from './sources.js'
export {isSigned, type Stand, standsIn} from './stands.js'
