export {BUCKETS, featuresOf} from './features.js'
export {type LinearModel, logOdds} from './linear.js'
