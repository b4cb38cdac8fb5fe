import {panelOf} from '../src/kit.js'
import {TELLING_LINKS} from './telling-links.js'

/** The readers that rules ask where no word says it alone; each knows what the others make of a post. */
export const {heardIn, privateDataIn, readPromotion} = panelOf(TELLING_LINKS)
