/** Makes a value when it is first asked for, and keeps it: what most posts never need costs nothing to start with. */
export function onDemand<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** A module that only some posts need: loaded while a post is prepared, used at once while it is checked. */
export interface Loadable<T> {
  /** Never rejects: what went wrong is thrown where the module is used. */
  readonly load: () => Promise<void>
  /** @throws Error when it could not be loaded, or was not loaded before */
  readonly get: () => T
}

/** What is loaded once, before a check asks for it; to ask earlier is an error that names it. */
export function loadable<T>(name: string, load: () => Promise<T>): Loadable<T> {
  let get = (): T => {
    throw new Error(`“${name}” was not loaded before the check.`)
  }
  const loading = onDemand(async () => {
    try {
      const loaded = await load()
      get = () => loaded
    } catch (cause) {
      get = () => {
        throw new Error(`“${name}” could not be loaded.`, {cause})
      }
    }
  })
  return {load: loading, get: () => get()}
}
