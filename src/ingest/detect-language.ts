import { languagePack } from '../language/registry.js'

/** Characters that decide; more costs time and changes nothing. */
const sampleLength = 4000
/** Fewer letters are a label or a name, which any language could hold. */
const enoughLetters = 30

let detector: typeof import('eld/small').eld | null = null

/** Loads the detector's data once; must be awaited before `detectLanguage`. */
export async function loadDetector(): Promise<void> {
  detector ??= (await import('eld/small')).eld
}

/** ISO 639-1 code, or null where the text is too short or the detector is not sure. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, sampleLength)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < enoughLetters) return null
  const found = detector?.detect(sample)
  return found?.language && found.isReliable() ? found.language : null
}

/**
 * The language of one article: what is detected, for templates of pages often declare `en` whatever they hold;
 * else what the file declares; else the event's.
 */
export function articleLanguage(text: string, declared: string | undefined, event: string): string {
  const declaredCode = declared?.trim().toLowerCase().split(/[-_]/)[0]
  const detected = detectLanguage(text)
  if (detected) return detected
  return declaredCode && languagePack(declaredCode) ? declaredCode : event
}
