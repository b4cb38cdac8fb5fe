export {type Claim, claimsIn} from './claims.js'
export {type Stand, standsIn} from './stands.js'
