export {MANNER_BUCKETS, type MannerFeatures, type Stretch, stretchesOf} from './features.js'
export {keptManners, MANNERS, type Manner, type MannerModel, mannerModel, mannerOdds, type Weights} from './model.js'
export {heardIn} from './second-reader.js'
