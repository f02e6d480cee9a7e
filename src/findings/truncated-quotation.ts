import type { Finder } from './finder.js'

export const truncatedQuotation: Finder = {
  kind: 'truncated-quotation',
  find() {
    return []
  },
}
