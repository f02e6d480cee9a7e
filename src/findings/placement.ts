import type { Finder } from './finder.js'

export const placement: Finder = {
  kind: 'placement',
  find() {
    return []
  },
}
