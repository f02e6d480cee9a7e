import { createHash } from 'node:crypto'

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** `a-` and ten hex digits of the SHA-256 of the text; the second exact copy gets `-2`, and so on. */
export function articleIds(texts: string[]): string[] {
  const seen = new Map<string, number>()
  return texts.map(text => {
    const id = `a-${sha256(text).slice(0, 10)}`
    const n = (seen.get(id) ?? 0) + 1
    seen.set(id, n)
    return n === 1 ? id : `${id}-${n}`
  })
}

/** A, B, … Z, AA, AB, … */
export function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter
}

/** `Visite à l'Élysée` → `visite-a-l-elysee`; empty where no Latin letter or digit is left. */
export function slug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
}
