export {BUCKETS, bucketFrom, bucketsOf, type Features, featuresOf, hashOf} from './features.js'
export {type LinearModel, logOdds, spareBits} from './linear.js'
