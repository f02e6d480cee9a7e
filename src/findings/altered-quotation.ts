import type { Finder } from './finder.js'

export const alteredQuotation: Finder = {
  kind: 'altered-quotation',
  find() {
    return []
  },
}
