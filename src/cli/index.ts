export {lendHand, main} from './main.js'
export {processIo} from './process-io.js'
