import type { StringKey, Translate } from '../language/strings/registry.js'

type Plural = { [K in StringKey]: K extends `${infer Base}.one` ? Base : never }[StringKey]

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
