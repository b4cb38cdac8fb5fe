export {MANNER_BUCKETS, type MannerFeatures, type Stretch, stretchesOf} from './features.js'
export {type Manner, type MannerModel, mannerOdds, type Weights} from './model.js'
export {heardIn, prepareManners} from './second-reader.js'
