/** What asking for a web address found. */
export interface Answer {
  /**
   * `missing`: its server says that there is no such page (404, 410); `unknown`: no such host is known; `failing`: the server answers
   * with a fault of its own (5xx); `silent`: there was no answer that could be read. An address that is not asked (a private one) says
   * as little as one that answers.
   */
  readonly state: 'answers' | 'missing' | 'unknown' | 'failing' | 'silent' | 'unasked'
  /** The HTTP status, where there was one, or the system’s short name of what went wrong (ETIMEDOUT). */
  readonly detail: string
}

/** What was found at the web addresses of a post; nothing for those that were not asked for. */
export type Reachability = (url: string) => Answer | undefined

export const nothingAsked: Reachability = () => undefined

/** Asks for web addresses, each once a run. Never throws: that the network is away is an answer too. */
export interface Web {
  readonly ask: (urls: Iterable<string>) => Promise<Reachability>
}
