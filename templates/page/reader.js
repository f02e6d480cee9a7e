// Two or more articles next to each other, corresponding paragraphs in one row; the texts are copies of the appendix.
const place = document.querySelector('[data-reader]')
const names = ['verbatim', 'rewritten', 'same-content', 'exclusive']
// Paragraph → paragraphs of other articles that say the same, each with the characters of their paired sentences.
const ties = new Map()
for (const [a, b, , score] of data.pairs) {
  const [from, to] = [sentenceOf(a), sentenceOf(b)]
  const [one, other] = [from?.closest('.part'), to?.closest('.part')]
  if (!one || !other) continue
  const weight = score * Math.min(from.textContent.length, to.textContent.length)
  for (const [x, y] of [[one, other], [other, one]]) {
    if (!ties.has(x)) ties.set(x, new Map())
    ties.get(x).set(y, (ties.get(x).get(y) ?? 0) + weight)
  }
}
const tie = (a, b) => ties.get(a)?.get(b) ?? 0

function paragraphsOf(siglum) {
  return all(`#article-${CSS.escape(siglum)} .text > .part:not([data-part="metadata"])`)
}

/**
 * Adds one article to the rows. The order in which both texts keep most of what they have in common decides which
 * paragraphs are level; a paragraph that is cut in two or three elsewhere stands beside all of its pieces.
 */
function addColumn(rows, paragraphs, column) {
  const weights = rows.map(row => paragraphs.map(one => row.flat().reduce((sum, other) => sum + tie(one, other), 0)))
  const best = Array.from({ length: rows.length + 1 }, () => new Array(paragraphs.length + 1).fill(0))
  for (let i = rows.length - 1; i >= 0; i--) {
    for (let j = paragraphs.length - 1; j >= 0; j--) {
      const both = weights[i][j] > 0 ? best[i + 1][j + 1] + weights[i][j] : 0
      best[i][j] = Math.max(both, best[i + 1][j], best[i][j + 1])
    }
  }
  const heaviestRow = j => rows.reduce((found, _, i) => (weights[i][j] > (weights[found]?.[j] ?? 0) ? i : found), -1)
  const heaviestParagraph = i => paragraphs.reduce((found, _, j) => (weights[i][j] > (weights[i][found] ?? 0) ? j : found), -1)
  const result = []
  let [i, j] = [0, 0]
  while (i < rows.length || j < paragraphs.length) {
    const level = i < rows.length && j < paragraphs.length && weights[i][j] > 0 && best[i][j] === best[i + 1][j + 1] + weights[i][j]
    if (level) {
      const row = rows[i]
      const [rowAt, at] = [i++, j++]
      row[column] = [paragraphs[at]]
      while (j < paragraphs.length && heaviestRow(j) === rowAt) row[column].push(paragraphs[j++])
      while (i < rows.length && heaviestParagraph(i) === at) rows[i++].forEach((cell, other) => { row[other] = [...(row[other] ?? []), ...cell] })
      result.push(row)
    } else if (i < rows.length && (j === paragraphs.length || best[i + 1][j] >= best[i][j + 1])) result.push(rows[i++])
    else result.push(Object.assign([], { [column]: [paragraphs[j++]] }))
  }
  return result
}

/** Links to where the other chosen articles say the same, when it is not in this row. */
function elsewhere(part, row, chosen) {
  const level = new Set(row.flat())
  const found = [...(ties.get(part) ?? [])].filter(([other]) => chosen.includes(other.closest('.source').dataset.articles))
  // A name in common makes a weak tie: it is not what one looks for.
  const strong = Math.max(...found.map(([, weight]) => weight)) / 2
  const others = found.filter(([other, weight]) => weight >= strong && !level.has(other))
  const links = others.map(([other]) => {
    const sentence = [...all('.sentence', other)].find(one => (partners.get(one.id.slice(2)) ?? []).some(({ anchor }) => part.contains(sentenceOf(anchor))))
    return el('a.place', { href: `#${sentence.id}` }, sentence.id.slice(2).replace('-', '\u00a0'))
  })
  return links.length > 0 ? [el('p.moved', {}, `${say('moved')} `, ...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])))] : []
}

function readerCell(row, column, siglum, chosen) {
  const nodes = (row[column] ?? []).flatMap(part => {
    const copy = part.cloneNode(true)
    for (const sentence of all('.sentence', copy)) markSentence(sentence, siglum, chosen)
    for (const extra of all('.back', copy)) extra.remove()
    for (const shared of all('.shared', copy)) {
      const others = shared.dataset.passages.split(' ').flatMap(index => data.passages[index])
      shared.classList.toggle('on', others.some(other => other !== siglum && chosen.includes(other)))
    }
    return [copy, ...elsewhere(part, row, chosen)]
  })
  const lang = document.querySelector(`#article-${CSS.escape(siglum)} .text`).lang
  return el('td', { lang, dir: 'auto', 'data-siglum': nodes.length > 0 ? siglum : null }, ...nodes)
}

function markSentence(sentence, siglum, chosen) {
  const anchor = sentence.id.slice(2)
  sentence.removeAttribute('id')
  // The number stands outside of what is marked, and on the line of its words.
  const said = el('span.said', {})
  said.append(...[...sentence.childNodes].filter(node => !node.classList?.contains('n')))
  sentence.append(said)
  sentence.dataset.anchor = anchor
  if (!sentence.dataset.relation) return
  const found = (partners.get(anchor) ?? []).filter(other => siglumOf(other.anchor) !== siglum && chosen.includes(siglumOf(other.anchor)))
  // Where the page does not hold all pairs, a sentence without one may be shared all the same.
  if (found.length === 0 && data.cut && sentence.dataset.relation !== 'exclusive') return
  sentence.dataset.now = found.length > 0 ? names[found[0].relation] : 'exclusive'
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

function readerTable(chosen) {
  let rows = []
  chosen.forEach((siglum, column) => { rows = addColumn(rows, paragraphsOf(siglum), column) })
  rows = pack(rows)
  const heads = chosen.map(siglum => el('th', { scope: 'col' }, ...whose(siglum)))
  const body = rows.map(row => el('tr', {}, ...chosen.map((siglum, column) => readerCell(row, column, siglum, chosen))))
  const table = el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...body))
  const link = on => event => {
    const anchor = event.target.closest?.('[data-anchor]')?.dataset.anchor
    const linked = new Set(anchor ? [anchor, ...(partners.get(anchor) ?? []).map(other => other.anchor)] : [])
    for (const one of all('[data-anchor]', table)) one.classList.toggle('linked', on && linked.size > 1 && linked.has(one.dataset.anchor))
  }
  for (const [name, on] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) table.addEventListener(name, link(on))
  chosen.forEach((_, column) => heads[column].append(overview(all(`tbody td:nth-child(${column + 1}) [data-now]`, table))))
  rove(table)
  return table
}

/** One bar for each sentence, as wide as it is long: where the shared and the exclusive stretches lie. */
function overview(marked) {
  const bars = marked.map(sentence => {
    const bar = el('span', { 'data-now': sentence.dataset.now, click: () => sentence.scrollIntoView({ block: 'center' }) })
    bar.style.flexGrow = sentence.textContent.length
    return bar
  })
  return el('div.overview', { 'aria-hidden': 'true' }, ...bars)
}

/** One stop of the Tab key for each text; arrow keys go from sentence to sentence. */
function rove(container) {
  const handles = all('a.n', container)
  handles.forEach((handle, index) => { handle.tabIndex = index === 0 ? 0 : -1 })
  container.addEventListener('keydown', event => {
    const at = handles.indexOf(document.activeElement)
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    const next = at >= 0 && step ? handles[at + step] : null
    if (!next) return
    event.preventDefault()
    handles[at].tabIndex = -1
    next.tabIndex = 0
    next.focus()
  })
}

/** The two articles with the most sentences in common: two that share nothing show nothing. */
function closest() {
  const counts = new Map()
  for (const [a, b] of data.pairs) {
    const key = [siglumOf(a), siglumOf(b)].sort((x, y) => order.indexOf(x) - order.indexOf(y)).join('-')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let best = order.slice(0, 2).join('-')
  for (const [key, count] of counts) if (count > (counts.get(best) ?? 0)) best = key
  return best.split('-')
}

const order = data.articles.map(([siglum]) => siglum)
const output = el('div.reader-text', {})
function read(chosen) {
  for (const box of all('input', place)) box.checked = chosen.includes(box.value)
  output.replaceChildren(chosen.length > 1 ? readerTable(chosen) : el('p.none', {}, say('choose-two')))
}

function readFromHash() {
  const asked = /^#read-(.+)$/.exec(decodeURIComponent(location.hash))?.[1].split('-').filter(one => outletOf.has(one))
  if (!asked || asked.length < 2) return false
  read(asked)
  document.getElementById('reading').scrollIntoView()
  return true
}

for (const text of all('.source .text')) rove(text)
if (place && all('.source').length > 1) {
  const chosen = () => all('input:checked', place).map(box => box.value)
  const change = () => {
    read(chosen())
    history.replaceState(null, '', chosen().length > 1 ? `#read-${chosen().join('-')}` : '#reading')
  }
  const boxes = data.articles.map(([siglum, outlet]) =>
    el('label.choice', {}, el('input', { type: 'checkbox', value: siglum, change }), `${siglum} ${outlet}`))
  const key = names.filter(one => one !== 'same-content').map(one => el('li', {}, el('span', { 'data-now': one }, say(`now-${one}`))))
  place.replaceChildren(
    el('div.reader-controls', {}, el('fieldset', {}, el('legend', {}, say('choose')), ...boxes), el('ul.key', {}, ...key)), output)
  addEventListener('hashchange', readFromHash)
  if (!readFromHash()) read(closest())
}
revealHash()
