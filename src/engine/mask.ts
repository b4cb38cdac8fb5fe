const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** A text whose words show only their first letter: for logs that anyone may read. */
export function masked(text: string): string {
  return text.replace(WORD, word => {
    const [first = ''] = word
    return `${first}${'•'.repeat(Math.min(Math.max([...word].length - 1, 1), 8))}`
  })
}
