import type { Change } from '../model/index.js'

/** Writes changes as `[-Dix-]{+Douze+} morts`, for tests and logs. `a` and `b` are the two full texts. */
export function formatChanges(changes: Change[], a: string, b: string): string {
  return changes
    .map(change => {
      if (change.op === 'keep') return b.slice(change.b.start, change.b.end)
      const printed =
        change.op === 'delete' ? a.slice(change.a.start, change.a.end) : b.slice(change.b.start, change.b.end)
      const [open, close] = change.op === 'delete' ? ['[-', '-]'] : ['{+', '+}']
      const ink = printed.trimStart()
      return printed.slice(0, printed.length - ink.length) + open + ink + close
    })
    .join('')
}
