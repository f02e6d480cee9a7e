/**
 * Every sentence of a French report. Typography: U+202F before ; ! ? and inside guillemets, U+00A0 before a colon.
 * `{name}` is replaced by the named value. This table defines the keys: another language must have the same.
 */
export const fr = {
  'report.title': 'Divergences : {event}',
}
