import type { Finder } from './finder.js'

export const absent: Finder = {
  kind: 'absent',
  find() {
    return []
  },
}
