import type { StringKey, Translate } from '../language/strings/registry.js'

type Plural = { [K in StringKey]: K extends `${infer Base}.one` ? Base : never }[StringKey]

/** At most about `limit` characters, cut between words and never inside a character. */
export function cutText(text: string, limit: number): string {
  const characters = [...text]
  if (characters.length <= limit) return text
  const head = characters.slice(0, limit - 1).join('')
  const space = head.lastIndexOf(' ')
  return `${(space > head.length * 0.6 ? head.slice(0, space) : head).replace(/[\s,;:.–-]+$/, '')}…`
}

/** `1 article`, `5 articles`: French counts zero as singular, English as plural. */
export function counted(
  translate: Translate,
  key: Plural,
  count: number,
  shown: string | number = count,
): string {
  const singular = count === 1 || (count === 0 && translate('report.zero-is-singular') === 'yes')
  return translate(`${key}.${singular ? 'one' : 'other'}` as StringKey, { n: shown })
}
