export {type Attribution, attributionOf} from './attribution.js'
export {countWords, type Quotation, quotationsIn} from './quotation.js'
