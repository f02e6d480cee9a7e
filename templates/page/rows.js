// Which sentences of two or more articles stand level. A row holds, for each article, the sentences of one statement.
// Anchor → anchor → how much two sentences have in common: characters of the shorter one, by how close they are.
const common = new Map()
for (const [a, b, relation, score] of data.pairs) {
  const [one, other] = [sentenceOf(a), sentenceOf(b)]
  if (!one || !other) continue
  const weight = score * Math.min(one.textContent.length, other.textContent.length) * [1.5, 1.2, 1][relation]
  for (const [x, y] of [[a, b], [b, a]]) {
    if (!common.has(x)) common.set(x, new Map())
    common.get(x).set(y, weight)
  }
}
const inCommon = (a, b) => common.get(a)?.get(b) ?? 0

/** Sentences of an article in its order; a part without sentences is one item without anchor. */
function itemsOf(siglum) {
  return all(`#article-${CSS.escape(siglum)} .text > .part:not([data-part="metadata"])`).flatMap(part => {
    const own = all('.sentence', part)
    return own.length > 0 ? own.map(sentence => ({ part, sentence, anchor: sentence.id.slice(2) })) : [{ part }]
  })
}

/**
 * Adds one article to the rows. The order in which both texts keep most of what they have in common decides what is
 * level (the longest common subsequence, weighted); a sentence that is cut in several elsewhere stands beside all of them.
 */
function addColumn(rows, items, column) {
  const weights = rows.map(row => items.map(({ anchor }) => row.flat().reduce((sum, other) => sum + inCommon(other.anchor, anchor), 0)))
  const best = Array.from({ length: rows.length + 1 }, () => new Array(items.length + 1).fill(0))
  for (let i = rows.length - 1; i >= 0; i--) {
    for (let j = items.length - 1; j >= 0; j--) {
      const both = weights[i][j] > 0 ? best[i + 1][j + 1] + weights[i][j] : 0
      best[i][j] = Math.max(both, best[i + 1][j], best[i][j + 1])
    }
  }
  const heaviestRow = j => rows.reduce((found, _, i) => (weights[i][j] > (weights[found]?.[j] ?? 0) ? i : found), -1)
  const heaviestItem = i => items.reduce((found, _, j) => (weights[i][j] > (weights[i][found] ?? 0) ? j : found), -1)
  const result = []
  let [i, j] = [0, 0]
  while (i < rows.length || j < items.length) {
    const level = i < rows.length && j < items.length && weights[i][j] > 0 && best[i][j] === best[i + 1][j + 1] + weights[i][j]
    if (level) {
      const row = rows[i]
      const [rowAt, at] = [i++, j++]
      row[column] = [items[at]]
      while (j < items.length && heaviestRow(j) === rowAt) row[column].push(items[j++])
      while (i < rows.length && heaviestItem(i) === at) rows[i++].forEach((cell, other) => { row[other] = [...(row[other] ?? []), ...cell] })
      result.push(row)
    } else if (i < rows.length && (j === items.length || best[i + 1][j] >= best[i][j + 1])) result.push(rows[i++])
    else result.push(Object.assign([], { [column]: [items[j++]] }))
  }
  return result
}

/** Rows without a counterpart, one after the other, share one row: each text stays whole and no column gapes. */
function pack(rows) {
  const packed = []
  let open = null
  for (const row of rows) {
    const loose = row.filter(Boolean).length < 2
    if (!loose) packed.push(row)
    else if (open) row.forEach((cell, column) => { open[column] = [...(open[column] ?? []), ...cell] })
    else packed.push(row.slice())
    open = loose ? packed.at(-1) : null
  }
  return packed
}

function rowsOf(chosen) {
  let rows = []
  chosen.forEach((siglum, column) => { rows = addColumn(rows, itemsOf(siglum), column) })
  return pack(rows)
}

/** The two articles that have most in common: two that share nothing show nothing. */
function closest() {
  const order = data.articles.map(([siglum]) => siglum)
  const counts = new Map()
  const add = (a, b, weight) => {
    const key = [a, b].sort((x, y) => order.indexOf(x) - order.indexOf(y)).join('-')
    counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  for (const shared of all('.source [data-passages]')) {
    const own = shared.closest('.source').dataset.articles
    const others = new Set(shared.dataset.passages.split(' ').flatMap(index => data.passages[index]))
    for (const other of others) if (other !== own) add(own, other, shared.textContent.length)
  }
  for (const [a, others] of common) for (const [b, weight] of others) add(siglumOf(a), siglumOf(b), weight / 4)
  let best = order.slice(0, 2).join('-')
  for (const [key, count] of counts) if (count > (counts.get(best) ?? 0)) best = key
  return best.split('-')
}
