/** What covers some lines, both included (1-based). */
interface Covering {
  readonly waiver: {readonly firstLine: number; readonly lastLine: number}
}

/** For each of so many lines the first of some waivers that covers it, in time that grows with their sum. */
export function firstByLine<C extends Covering>(waivers: readonly C[], lines: number): readonly (C | undefined)[] {
  const first: (C | undefined)[] = Array.from({length: lines + 1}, () => undefined)
  // From each line the way to the next that is not covered; each look shortens it.
  const onward = Uint32Array.from({length: lines + 2}, (_, line) => line)
  const nextFree = (from: number) => {
    let line = from
    while (onward[line] !== line) {
      onward[line] = onward[onward[line] ?? line] ?? line
      line = onward[line] ?? line
    }
    return line
  }
  for (const one of waivers) {
    const {firstLine, lastLine} = one.waiver
    const last = Math.min(lastLine, lines)
    for (let line = nextFree(Math.min(firstLine, lines + 1)); line <= last; line = nextFree(line)) {
      first[line] = one
      onward[line] = line + 1
    }
  }
  return first
}
