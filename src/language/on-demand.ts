/** Makes a value when it is first asked for, and keeps it: what most posts never need costs nothing to start with. */
export function onDemand<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
