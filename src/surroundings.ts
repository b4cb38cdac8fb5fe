/** What a post's surroundings are asked through; loaded only for a post that refers to something beside it. */
export {readImageMetadata} from './detect/image-metadata.js'
export {lookUp} from './files/local-files.js'
export {repositoryOf} from './files/repository.js'
