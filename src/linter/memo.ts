/** Makes a value for each key when it is first asked for, and keeps it. */
export function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, {readonly made: V}>()
  return key => {
    const entry = known.get(key) ?? {made: make(key)}
    known.set(key, entry)
    return entry.made
  }
}
