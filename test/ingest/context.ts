import { articleLanguage, loadDetector } from '../../src/ingest/detect-language.js'
import type { ReadContext } from '../../src/ingest/reader.js'

await loadDetector()

export const context: ReadContext = {
  languageOf: (text, declared) => articleLanguage(text, declared, 'fr'),
  mapping: {},
  attempt: async (_, read) => {
    await read()
  },
}
