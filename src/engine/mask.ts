const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** A text whose words show only their first letter: for logs that anyone may read. */
export function masked(text: string): string {
  return text.replace(WORD, word => {
    const [first = ''] = word
    return `${first}${'•'.repeat(Math.min(Math.max([...word].length - 1, 1), 8))}`
  })
}

const LONGEST_VEIL = 8

/** A text of which nothing but its first letter or digit can be told. */
export function veiled(text: string): string {
  const [first = ''] = text.trim()
  return `${first}${'•'.repeat(LONGEST_VEIL)}`
}
