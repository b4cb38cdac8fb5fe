/**
 * What is made of a sentence of so many log-odds once all that is known of its post is weighed: by how many nats it is above what is asked of it,
 * or below.
 */
export type Verdict = (odds: number) => number
