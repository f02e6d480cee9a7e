const mask = (1n << 64n) - 1n

/**
 * FNV-1a over the UTF-16 code units of the text, 64 bits, as ten base-36 digits at most thirteen. Used for ids only:
 * it must be stable on every machine and in a browser, which `node:crypto` is not; it need not resist an attacker.
 */
function fnv64(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & mask
  }
  return hash.toString(36).padStart(13, '0').slice(-10)
}

/** `f-3k9…`: an id that depends on the given content alone. */
export function contentId(prefix: string, ...content: string[]): string {
  return `${prefix}-${fnv64(content.join('\u0001'))}`
}
