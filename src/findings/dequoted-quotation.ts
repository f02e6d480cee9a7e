import type { Finder } from './finder.js'

export const dequotedQuotation: Finder = {
  kind: 'dequoted-quotation',
  find() {
    return []
  },
}
