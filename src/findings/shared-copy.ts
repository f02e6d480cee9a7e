import type { Finder } from './finder.js'

export const sharedCopy: Finder = {
  kind: 'shared-copy',
  find() {
    return []
  },
}
