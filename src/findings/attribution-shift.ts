import type { Finder } from './finder.js'

export const attributionShift: Finder = {
  kind: 'attribution-shift',
  find() {
    return []
  },
}
