import type { Finder } from './finder.js'

export const exclusive: Finder = {
  kind: 'exclusive',
  find() {
    return []
  },
}
