export {BUCKETS, type Features, featuresOf} from './features.js'
export {type LinearModel, logOdds, spareBits} from './linear.js'
