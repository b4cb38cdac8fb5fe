import type {TextToLint} from './options.js'

/** A post on its way through: its text, how reports call it, and where it stands. */
export interface Sheet {
  readonly text: string
  readonly shown: string
  readonly file: string
  readonly lookUp: boolean
  readonly meta: TextToLint['meta']
  /** What tells that a post has come again; nothing where it has no path of its own. */
  readonly identity: string | undefined
  /** Whether the posts before it are left out of account, and it out of theirs. */
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
