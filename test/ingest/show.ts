import type { Part } from '../../src/model/index.js'

/** Parts as lines `kind: text`, to be compared with an expectation at a glance. */
export function show(text: string, parts: Part[]): string[] {
  return parts.map(part => `${part.kind}: ${text.slice(part.start, part.end)}`)
}
