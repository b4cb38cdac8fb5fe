import {type MessagePort, receiveMessageOnPort} from 'node:worker_threads'
import type {PostReport, Unread} from '../../engine/index.js'
import type {DraftFile} from '../../files/index.js'
import type {Linter} from '../../linter/index.js'
import type {Board} from './board.js'
import {type Alone, type Answer, lintedAlone} from './hand.js'

/** A thread that lends a hand, as the one that reports sees it. */
export interface Hand {
  readonly port: MessagePort
  /** Settles if the thread breaks down. */
  readonly broken: Promise<unknown>
}

/** What a run with many drafts is done by. */
export interface Crew {
  readonly drafts: readonly DraftFile[]
  readonly board: Board
  readonly hands: readonly Hand[]
  readonly linter: Linter
  readonly notice: (text: string) => void
}

export interface Linted {
  readonly draft: DraftFile
  readonly result: PostReport | Unread
}

/**
 * Lints drafts with the help of other threads; gives the results in the order of the drafts, the same as one thread would. What holds
 * posts against one another is told here, where they come in that order. Should a thread fail, its part is done here too.
 */
export async function* lintTogether({drafts, board, hands, linter, notice}: Crew): AsyncGenerator<Linted> {
  const inbox = inboxOf(hands, notice)
  for (let portion = 0; portion < board.portions; portion++) {
    const part = board.of(portion, drafts)
    while (!inbox.has(portion)) {
      const own = board.take()
      if (own !== undefined) inbox.put(own, await lintedAlone(linter, board.of(own, drafts)))
      else if (inbox.isWhole()) await inbox.news()
      else inbox.put(portion, await lintedAlone(linter, part))
    }
    const reports = inbox.taken(portion)
    for (const [at, draft] of part.entries()) yield {draft, result: await inItsPlace(linter, draft, reports[at])}
    board.report()
  }
}

/** The report on a draft among those before it. */
async function inItsPlace(linter: Linter, draft: DraftFile, alone: Alone): Promise<PostReport | Unread> {
  if (alone && 'remedy' in alone) return alone
  const placed = alone && (await linter.amongOthers(alone, draft))
  if (placed) return placed
  const result = await linter.lintFile(draft)
  return 'remedy' in result ? result : result.report
}

/** What hands have sent and nobody has asked for yet. */
function inboxOf(hands: readonly Hand[], notice: Crew['notice']) {
  const waiting = new Map<number, readonly Alone[]>()
  let isWhole = true
  let wake: () => void = () => undefined
  const take = (answer: Answer) => {
    if ('notice' in answer) notice(answer.notice)
    else waiting.set(answer.portion, answer.reports)
    wake()
  }
  /** While this thread works nothing is brought to it, so it looks itself. */
  const look = () => {
    for (const {port} of hands) for (let sent = receiveMessageOnPort(port); sent; sent = receiveMessageOnPort(port)) take(sent.message)
  }
  for (const {port, broken} of hands) {
    port.on('message', take)
    void broken.finally(() => {
      isWhole = false
      wake()
    })
  }
  return {
    has: (portion: number) => {
      look()
      return waiting.has(portion)
    },
    put: (portion: number, reports: readonly Alone[]) => void waiting.set(portion, reports),
    taken: (portion: number) => {
      const reports = waiting.get(portion) ?? []
      waiting.delete(portion)
      return reports
    },
    /** Whether every hand does its part. */
    isWhole: () => isWhole,
    /** Waits until a hand sends something or breaks down. */
    news: () =>
      new Promise<void>(resolve => {
        wake = resolve
      }),
  }
}
