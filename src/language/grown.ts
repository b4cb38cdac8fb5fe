/** From so many bytes on a buffer grows where it lies: a copy would take as much again for as long as both are there. */
const LARGE = 1 << 22
/** So many times its size is set aside for it, which is no memory until it is used. */
const ROOM = 16
const WORD = 4

/** The buffer itself, made longer, or a longer one that starts with the same bytes; the length is a multiple of four where it was one. */
export function grown(buffer: ArrayBuffer): ArrayBuffer {
  const {byteLength} = buffer
  const isLarge = byteLength >= LARGE
  const bytes = byteLength + (isLarge ? Math.floor(byteLength / WORD / WORD) * WORD : byteLength)
  if (bytes <= buffer.maxByteLength) {
    buffer.resize(bytes)
    return buffer
  }
  const longer = new ArrayBuffer(bytes, isLarge ? {maxByteLength: ROOM * bytes} : {})
  new Uint8Array(longer).set(new Uint8Array(buffer))
  return longer
}
