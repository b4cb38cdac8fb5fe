export {MANNER_BUCKETS, type MannerFeatures, type Stretch, stretchesOf} from './features.js'
export {type MannerModel, mannerOdds, type Weights} from './model.js'
export {heardIn, type Manner, prepareManners} from './second-reader.js'
