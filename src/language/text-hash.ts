const TWO_32 = 2 ** 32
// The 64-bit offset basis and prime of FNV-1a, in halves (Fowler, Noll and Vo; draft-eastlake-fnv).
const BASIS = {high: 0xcbf29ce4, low: 0x84222325}
const PRIME = {high: 0x100, low: 0x1b3}

/** FNV-1a of the UTF-16 units of a text, the lower byte of each before the higher: 64 bits as 16 hexadecimal digits. */
export function textHash(text: string): string {
  let {high, low} = BASIS
  const take = (byte: number) => {
    low = (low ^ byte) >>> 0
    // (high·2³² + low)·prime modulo 2⁶⁴; no product here reaches 2⁵³.
    const product = low * PRIME.low
    high = (high * PRIME.low + low * PRIME.high + Math.floor(product / TWO_32)) % TWO_32
    low = product % TWO_32
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    take(unit & 0xff)
    take(unit >> 8)
  }
  return [high, low].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
