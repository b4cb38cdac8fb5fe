/** How many buckets the features of the language table are hashed into. */
export const BUCKETS = 4096
