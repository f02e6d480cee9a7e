const folded = new Map<string, string>()

/** Key of a word for names: no accents, no case, one apostrophe, œ as oe. `Élysée` and `Elysee` are one. */
export function fold(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const key = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
  if (folded.size > 200_000) folded.clear()
  folded.set(text, key)
  return key
}

/** Key of a whole name: hyphens, points and spaces are one. `Kim Jong-un`, `Kim Jong Un` and `KIM Jong-Un` are one. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}
