/** The text before an offset, as far as it matters. */
export function before(text: string, end: number): string {
  return text.slice(Math.max(end - 60, 0), end)
}

/** The text from an offset on, as far as it matters. */
export function after(text: string, start: number): string {
  return text.slice(start, start + 90)
}

/** Whether what stands before something ends in nothing but signs since the line began. */
export function opensLine(lead: string): boolean {
  return /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(lead)
}

/** The same since a sentence, a clause or a bracket began. */
export function opensSentence(lead: string): boolean {
  return /(?:^|[\n.!?؟:،;؛|([{*–—-])[^\p{L}\p{N}\n]*$/u.test(lead)
}

/** Whether a sentence ends before what follows something. */
export function endsSentence(rest: string): boolean {
  return /^\s*(?:$|[.,،;!?؟:)\]}»–—|]|-\s)|^[ \t\r]*\n/u.test(rest)
}

/** What a text says up to the end of its first sentence. */
export function sentence(text: string): string {
  return /^[^\n.!?؟]*/u.exec(text)?.[0] ?? ''
}

const LONGEST_SENTENCE = 160

/** Where the sentence of an offset starts. */
export function sentenceStart(text: string, at: number): number {
  const lead = text.slice(Math.max(at - LONGEST_SENTENCE, 0), at)
  return at - (/[^\n.!?؟:([]*$/u.exec(lead)?.[0].length ?? 0)
}

/** Whether a label ends here: with a colon, a dash, a bracket or its line. */
export function isLabelEnd(rest: string): boolean {
  return /^[\s*_]*(?:[:：\])|}]|[.–—-](?=\s|$)|$)|^[ \t\r]*\n/u.test(rest)
}
