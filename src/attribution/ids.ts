/** FNV-1a over UTF-16 units, 52 bits as hex: stable, fast, and no dependency on a platform's hashes. */
export function contentId(prefix: string, ...content: string[]): string {
  let high = 0x811c9dc5
  let low = 0x9747b28c
  for (const piece of content) {
    for (let i = 0; i <= piece.length; i++) {
      const code = i === piece.length ? 0x1f : piece.charCodeAt(i)
      high = Math.imul(high ^ code, 0x01000193)
      low = Math.imul(low ^ code, 0x85ebca6b)
    }
  }
  return `${prefix}-${hex(high)}${hex(low).slice(0, 4)}`
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
