import type { Finder } from './finder.js'

export const wording: Finder = {
  kind: 'wording',
  find() {
    return []
  },
}
