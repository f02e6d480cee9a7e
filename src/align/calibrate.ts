/**
 * Raw score at which a pair is accepted. Third articles support pairs, so scores rise with the first few of them: on
 * labelled events, with articles taken out and unlabelled ones put in, the best score is .14 for two articles, .17 for
 * four and .18 to .20 for six to ten. Beyond a dozen nothing was labelled: there it rises on, for among many articles
 * more is alike by chance, and few large collections tell of one event only.
 */
export function threshold(articles: number): number {
  const few = Math.min(0.19, 0.11 + 0.015 * articles)
  const many = 0.19 + 0.02 * Math.log2(articles / 12)
  return Math.min(0.25, Math.max(few, many))
}

/** Share of pairs with this raw score that readers call aligned: a logistic curve fitted on labelled events. */
export function calibrate(score: number): number {
  const value = 1 / (1 + Math.exp(-(score - 0.214) * 24))
  return Math.round((score >= 1 ? 1 : value) * 1000) / 1000
}
