export {hashOf} from '../language/index.js'
export {chancesOf, FEW_SENTENCES} from './chances.js'
export {type Features, featureFrom, featuresOf, hashesOf, isRead, pairOf} from './features.js'
export {type JointModel, type JointReader, jointOdds, jointReader, jointSentenceOdds, jointTables} from './joint.js'
export {CHECK, type LinearModel, logOdds, slotOf, worthOf} from './linear.js'
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
export type {Verdict} from './verdict.js'
