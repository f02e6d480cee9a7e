import type { Finder } from './finder.js'

export const conflictingDate: Finder = {
  kind: 'conflicting-date',
  find() {
    return []
  },
}
