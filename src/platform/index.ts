export {excessesIn} from './excess.js'
export {hasMedia} from './media.js'
export type {Platform} from './platform.js'
export {threadOf} from './thread.js'
