/**
 * Raw score at which a pair is accepted. Every further article can support a pair, so scores rise with their number; on
 * labelled events and on their subsets of 2 to 6 articles the best thresholds rise by about .015 with every article.
 */
export function threshold(articles: number): number {
  return Math.min(0.25, 0.11 + 0.015 * articles)
}

/** Share of pairs with this raw score that readers call aligned: a logistic curve fitted on labelled events. */
export function calibrate(score: number): number {
  const value = 1 / (1 + Math.exp(-(score - 0.214) * 24))
  return Math.round((score >= 1 ? 1 : value) * 1000) / 1000
}
