// Two or more articles next to each other, corresponding paragraphs in one row; the texts are copies of the appendix.
const place = document.querySelector('[data-reader]')
const names = ['verbatim', 'rewritten', 'same-content', 'exclusive']
const paragraphKey = (siglum, start) => `${siglum}:${start}`
const stays = new Map()
const moves = new Map()
for (const [a, startOfA, b, startOfB, moved] of data.paragraphs) {
  const [from, to] = [paragraphKey(a, startOfA), paragraphKey(b, startOfB)]
  const kept = moved ? moves : stays
  for (const [x, y] of [[from, to], [to, from]]) kept.set(x, [...(kept.get(x) ?? []), y])
}

function paragraphsOf(siglum) {
  return all(`#article-${CSS.escape(siglum)} .text > .part:not([data-part="metadata"])`).map((part, index) => ({
    part, siglum, key: paragraphKey(siglum, part.dataset.start ?? `x${index}`),
  }))
}

/** Adds one article to the rows: the longest run of matches in both orders decides, the rest stands in rows of its own. */
function addColumn(rows, paragraphs, column) {
  const match = (row, one) => row.some(cell => cell?.some(other => stays.get(one.key)?.includes(other.key)))
  const best = Array.from({ length: rows.length + 1 }, () => new Array(paragraphs.length + 1).fill(0))
  for (let i = rows.length - 1; i >= 0; i--) {
    for (let j = paragraphs.length - 1; j >= 0; j--) {
      const both = match(rows[i], paragraphs[j]) ? best[i + 1][j + 1] + 1 : -1
      best[i][j] = Math.max(both, best[i + 1][j], best[i][j + 1])
    }
  }
  const result = []
  let [i, j] = [0, 0]
  while (i < rows.length || j < paragraphs.length) {
    const paired = i < rows.length && j < paragraphs.length && match(rows[i], paragraphs[j]) && best[i][j] === best[i + 1][j + 1] + 1
    if (paired) {
      const row = rows[i++]
      row[column] = [paragraphs[j++]]
      // A paragraph cut in two elsewhere: what follows and matches the same row joins it.
      while (j < paragraphs.length && match(row.slice(0, column), paragraphs[j]) && !(i < rows.length && match(rows[i], paragraphs[j]))) row[column].push(paragraphs[j++])
      result.push(row)
    } else if (i < rows.length && (j === paragraphs.length || best[i + 1][j] >= best[i][j + 1])) result.push(rows[i++])
    else result.push(Object.assign([], { [column]: [paragraphs[j++]] }))
  }
  return result
}

function readerCell(cell, siglum, chosen) {
  const nodes = (cell ?? []).flatMap(({ part, key }) => {
    const copy = part.cloneNode(true)
    for (const sentence of all('.sentence', copy)) markSentence(sentence, siglum, chosen)
    for (const extra of all('.back', copy)) extra.remove()
    for (const shared of all('.shared', copy)) {
      const others = shared.dataset.passages.split(' ').flatMap(index => data.passages[index])
      shared.classList.toggle('on', others.some(other => other !== siglum && chosen.includes(other)))
    }
    const elsewhere = (moves.get(key) ?? []).map(other => other.split(':')[0]).filter(other => chosen.includes(other))
    return elsewhere.length > 0 ? [copy, el('p.moved', {}, say('moved', { sigla: [...new Set(elsewhere)].join(', ') }))] : [copy]
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
  const body = rows.map(row => el('tr', {}, ...chosen.map((siglum, column) => readerCell(row[column], siglum, chosen))))
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
