import type { Finder } from './finder.js'

export const certaintyShift: Finder = {
  kind: 'certainty-shift',
  find() {
    return []
  },
}
