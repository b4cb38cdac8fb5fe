export {type Home, promotionIn} from './promotion.js'
export {type Reading, readPromotion, readSpam} from './reading.js'
export {type Stuffing, stuffingIn} from './stuffing.js'
export type {Weighed} from './weighing.js'
