export {type Stretch, stretchesOf} from './features.js'
export {MANNERS, type Manner} from './model.js'
export {heardIn, isDoubted, OF_WHOLE} from './second-reader.js'
