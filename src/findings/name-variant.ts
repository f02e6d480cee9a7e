import type { Finder } from './finder.js'

export const nameVariant: Finder = {
  kind: 'name-variant',
  find() {
    return []
  },
}
