/** A map, or a weak map. */
interface Store<K, T> {
  get(key: K): T | undefined
  set(key: K, value: T): unknown
}

/** The value of a key, made on first use. For what depends on the key alone, such as the tools of a language. */
export function memo<K, T>(store: Store<K, T>, key: K, make: (key: K) => T): T {
  const known = store.get(key)
  if (known !== undefined) return known
  const made = make(key)
  store.set(key, made)
  return made
}
