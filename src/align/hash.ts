/**
 * Forty bits of FNV-1a over UTF-16 code units, as ten hex digits: short stable ids that a browser computes as well
 * as Node. Not for security.
 */
export function shortHash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (low >>> 13)
  }
  return (low >>> 0).toString(16).padStart(8, '0') + ((high >>> 0) & 0xff).toString(16).padStart(2, '0')
}
