/** Joins things that conflicts connect: connected components, in the order in which they were first met. */
export function connected<T>(links: [T, T][], id: (item: T) => string): T[][] {
  const parent = new Map<string, string>()
  const items = new Map<string, T>()
  const root = (key: string): string => {
    let at = key
    while (parent.get(at) !== at) at = parent.get(at)!
    parent.set(key, at)
    return at
  }
  for (const [a, b] of links) {
    for (const item of [a, b]) {
      if (items.has(id(item))) continue
      items.set(id(item), item)
      parent.set(id(item), id(item))
    }
    parent.set(root(id(a)), root(id(b)))
  }
  const groups = new Map<string, T[]>()
  for (const [key, item] of items) groups.set(root(key), [...(groups.get(root(key)) ?? []), item])
  return [...groups.values()]
}
