export {brackets, emptyQuotations} from './brackets.js'
export {inLinks} from './in-links.js'
export {inSource} from './in-source.js'
export {variables} from './variables.js'
