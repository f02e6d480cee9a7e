import type { Finder } from './finder.js'

export const conflictingFigure: Finder = {
  kind: 'conflicting-figure',
  find() {
    return []
  },
}
