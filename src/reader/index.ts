export {hashOf} from '../language/index.js'
export {chancesOf, FEW_SENTENCES} from './chances.js'
export {featureFrom, pairOf} from './feature.js'
export {FeatureSet} from './feature-set.js'
export {type Features, featuresOf, isRead} from './features.js'
export {type JointModel, type JointReader, jointOdds, jointReader, jointSentenceOdds, jointTables} from './joint.js'
export {type LinearModel, logOdds, type Table, worthOf} from './linear.js'
export {modelBytes} from './model-bytes.js'
export {encodedModels, modelsIn} from './model-file.js'
export {
  mostOdds,
  type SecondReader,
  type SentenceFeatures,
  type SentenceModel,
  secondReader,
  sentenceOdds,
  tablesOf,
} from './second-reader.js'
export {CHECK, groupOf, IN_GROUP, NOWHERE, slotOf} from './slots.js'
export {addSounds, type Heard, isHeard} from './sounds.js'
export type {Verdict} from './verdict.js'
export {hashesOf} from './word-hashes.js'
