/** Raw score at which a pair is accepted. With two articles no third one can support a pair, so less is asked. */
export function threshold(articles: number): number {
  return articles === 2 ? 0.19 : 0.235
}

/** Share of pairs with this raw score that readers call aligned: a logistic curve fitted on labelled events. */
export function calibrate(score: number): number {
  const value = 1 / (1 + Math.exp(-(score - 0.256) * 20.5))
  return Math.round((score >= 1 ? 1 : value) * 1000) / 1000
}
