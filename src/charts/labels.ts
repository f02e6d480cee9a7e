import type { Article } from '../model/index.js'

/** Cuts a label at a word boundary when one is near; the full text stays in the chart's table. */
export function shorten(text: string, limit: number): string {
  const characters = [...text]
  if (characters.length <= limit) return text
  const head = characters.slice(0, limit - 1).join('')
  const space = head.lastIndexOf(' ')
  return `${(space > limit * 0.6 ? head.slice(0, space) : head).replace(/[\s,;:.–-]+$/, '')}…`
}

/** `A · Le Monde`, or the siglum alone when the outlet has no other name (masked reports). */
export function outletLabel(article: Article, limit = Number.POSITIVE_INFINITY): string {
  const { siglum, outlet } = article
  return outlet === '' || outlet === siglum ? siglum : `${siglum} · ${shorten(outlet, limit)}`
}

/** Whole percent of a share 0..1; `<1` for a trace, so that something found is never printed as nothing. */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  return whole === 0 && share > 0 ? '<1' : String(whole)
}
