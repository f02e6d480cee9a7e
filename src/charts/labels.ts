import { measureEm } from '../fonts/measure.js'
import type { Translate } from '../language/strings/registry.js'
import type { Article } from '../model/index.js'

/** Cuts a label at a word boundary when one is near; the full text stays in the chart's table. */
export function shorten(text: string, limit: number): string {
  const characters = [...text]
  if (characters.length <= limit) return text
  const head = characters.slice(0, limit - 1).join('')
  const space = head.lastIndexOf(' ')
  return `${(space > limit * 0.6 ? head.slice(0, space) : head).replace(/[\s,;:.–-]+$/, '')}…`
}

/** At most two lines of `limit` characters, the second cut when there is more. */
export function twoLines(text: string, limit: number): string[] {
  const characters = [...text]
  if (characters.length <= limit) return [text]
  const space = characters.slice(0, limit + 1).lastIndexOf(' ')
  const cut = space > limit * 0.4 ? space : limit
  const rest = characters.slice(cut).join('').trim()
  return [characters.slice(0, cut).join(''), shorten(rest, limit)]
}

/** Width in px of the widest label. */
export function widestLabel(labels: readonly string[], fontSize: number): number {
  return Math.max(0, ...labels.map(label => measureEm('regular', label) * fontSize))
}

/** `A · Le Monde`; the name alone when it says the siglum already (`Outlet A`, as in masked reports). */
export function outletLabel(article: Article, limit = Number.POSITIVE_INFINITY): string {
  const { siglum, outlet } = article
  if (outlet === '' || outlet === siglum) return siglum
  const short = shorten(outlet, limit)
  return outlet.endsWith(` ${siglum}`) && short === outlet ? outlet : `${siglum} · ${short}`
}

/** The name in a title: long ones would make it a paragraph. */
export function titleLabel(article: Article): string {
  return outletLabel(article, 36)
}

/** Whole percent of a share 0..1; `<1` for a trace, so that something found is never printed as nothing. */
export function percent(share: number, translate: Translate): string {
  const whole = Math.round(share * 100)
  return translate('chart.percent', { value: whole === 0 && share > 0 ? '<1' : whole })
}

/** `1 519`, `1,519`: digits grouped as in the rest of the report, whatever the machine's locale. */
export function grouped(value: number, translate: Translate): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, translate('chart.thousands'))
}

/** The first of those with the highest value; ties go to the earlier one, so that the order of the input decides nothing. */
export function highest<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  let best: T | undefined
  for (const item of items) if (best === undefined || value(item) > value(best)) best = item
  return best
}
