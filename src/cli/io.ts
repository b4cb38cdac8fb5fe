/** The world as the command line sees it: every command reads and writes through it, so that tests can stand in for a terminal. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  /** Writes, waits until the reader has caught up, and says whether anybody still reads. */
  readonly out: (text: string | Uint8Array) => Promise<boolean>
  readonly err: (text: string) => Promise<boolean>
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  readonly inIsTerminal: boolean
  /** The width of the terminal in columns; 80 where there is none. */
  readonly columns: number
  /** ISO 8601 in UTC. */
  readonly now: () => string
  /** Standard input and output as they are, for a conversation with another program. */
  readonly streams: () => {readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream}
  /** Asks a person a question; gives the answer, or nothing when the person ends the conversation. */
  readonly ask: (question: string) => Promise<string | undefined>
}

/** What a run ends with. */
export const EXIT = {clean: 0, problems: 1, fault: 2} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
