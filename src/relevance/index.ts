export {communityOdds, strangerIn} from './community.js'
export {relevanceOdds} from './second-reader.js'
export {isForeign, isStrangers, strangenessOf} from './strange.js'
