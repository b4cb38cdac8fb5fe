export {claimsIn} from './claims.js'
export {keptMaterialIn} from './kept-material.js'
export {isSourced} from './sources.js'
export {isSigned, standsIn} from './stands.js'
