import type {TextToLint} from './options.js'

/** A post on its way through: its text, how reports call it, and where it stands. */
export interface Sheet {
  readonly text: string
  readonly shown: string
  readonly file: string
  readonly lookUp: boolean
  readonly meta: TextToLint['meta']
  /** By what a post is known when it comes again; nothing where it has no path of its own. */
  readonly identity: string | undefined
  /** Whether it is linted by itself: compared with no other post, and no other with it. */
  readonly alone?: boolean
  /** How findings on other posts call it. */
  readonly called: string
}

/** Files of many posts: the tables and lists of schedulers. */
const IS_SCHEDULE = /\.(?:csv|ya?ml|json)$/iu

/** Whether a file, by its name, holds many posts. */
export function isSchedule(file: string): boolean {
  return IS_SCHEDULE.test(file)
}
