const LONGEST_WORD = 24
const LONGEST_RUN = 80

/** The fewest words that end at a place of a run: how many, where the last starts, and whether that is the only way. */
interface Way {
  readonly count: number
  readonly from: number
  readonly alone: boolean
}

/** Cuts a run of letters into as few words as it can; nothing when it cannot, or when two ways are equally short. */
export function segmented(run: string, isWord: (piece: string) => boolean): readonly string[] | undefined {
  if (run.length > LONGEST_RUN) return undefined
  const isPiece = (from: number, end: number) => isWord(run.slice(from, end))
  const ways: (Way | undefined)[] = [{count: 0, from: 0, alone: true}]
  for (let end = 1; end <= run.length; end++) ways[end] = shortestWay(end, ways, isPiece)
  if (!ways[run.length]?.alone) return undefined
  const pieces: string[] = []
  for (let end = run.length; end > 0; end = ways[end]?.from ?? 0) pieces.unshift(run.slice(ways[end]?.from ?? 0, end))
  return pieces
}

function shortestWay(end: number, ways: readonly (Way | undefined)[], isPiece: (from: number, end: number) => boolean): Way | undefined {
  let shortest: Way | undefined
  for (let from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
    const before = ways[from]
    if (!before || (shortest && before.count + 1 > shortest.count) || !isPiece(from, end)) continue
    const rival = shortest?.count === before.count + 1
    shortest = {count: before.count + 1, from, alone: before.alone && !rival}
  }
  return shortest
}
