export {type Claim, claimsIn} from './claims.js'
export {isSourced} from './sources.js'
export {isSignedOrReview, type Stand, standsIn} from './stands.js'
