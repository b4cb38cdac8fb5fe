export {BUCKETS, bucketFrom, bucketsOf, type Features, featuresOf, hashOf} from './features.js'
export {type LinearModel, logOdds, spareBits} from './linear.js'
export {modelBytes} from './model-bytes.js'
export {encodedModels, modelsIn} from './model-file.js'
