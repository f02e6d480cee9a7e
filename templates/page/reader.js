// Two or more articles next to each other, corresponding paragraphs in one row; the texts are copies of the appendix.
const place = document.querySelector('[data-reader]')
const names = ['verbatim', 'rewritten', 'same-content', 'exclusive']

/** Links to where the other chosen articles say the same, when it does not stand in this row. */
function elsewhere(items, row, chosen) {
  const level = new Set(row.flat().map(item => item.anchor))
  const found = new Set()
  for (const { anchor } of items) {
    const others = [...(common.get(anchor) ?? [])].filter(([other]) => siglumOf(other) !== siglumOf(anchor))
    for (const siglum of chosen) {
      const own = others.filter(([other]) => siglumOf(other) === siglum).sort((x, y) => y[1] - x[1])
      // A name in common makes a weak tie: it is not what one looks for.
      const strong = own.filter(([, weight]) => weight >= own[0][1] / 2).slice(0, 2)
      if (!strong.some(([other]) => level.has(other))) for (const [other] of strong) found.add(other)
    }
  }
  const links = [...found].map(other => el('a.place', { href: `#s-${other}`, 'data-partner': other }, other.replace('-', '\u00a0')))
  return links.length > 0 ? [el('p.moved', {}, `${say('moved')} `, ...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])))] : []
}

/** The sentences of a cell in copies of their paragraphs, whole or in part. */
function readerCell(row, column, siglum, chosen) {
  const groups = []
  for (const item of row[column] ?? []) {
    if (groups.at(-1)?.[0].part === item.part) groups.at(-1).push(item)
    else groups.push([item])
  }
  const nodes = groups.flatMap(items => {
    const { part, sentence } = items[0]
    const copy = part.cloneNode(!sentence)
    if (sentence && all('.sentence', part)[0] !== sentence) copy.classList.add('continued')
    for (const item of sentence ? items : []) {
      const own = item.sentence.cloneNode(true)
      markSentence(own, siglum, chosen)
      copy.append(own, ' ')
    }
    return [copy, ...elsewhere(items.filter(item => item.anchor), row, chosen)]
  })
  const lang = document.querySelector(`#article-${CSS.escape(siglum)} .text`).lang
  return el('td', { lang, dir: 'auto', 'data-siglum': nodes.length > 0 ? siglum : null }, ...nodes)
}

function markSentence(sentence, siglum, chosen) {
  const anchor = sentence.id.slice(2)
  sentence.removeAttribute('id')
  sentence.classList.remove('hit')
  for (const extra of all('.back', sentence)) extra.remove()
  for (const shared of all('[data-passages]', sentence)) {
    const others = shared.dataset.passages.split(' ').flatMap(index => data.passages[index])
    shared.classList.toggle('on', others.some(other => other !== siglum && chosen.includes(other)))
  }
  // The number stands outside of what is marked, and on the line of its words.
  const said = el('span.said', {})
  const words = [...sentence.childNodes].filter(node => !node.classList?.contains('n'))
  for (const node of words) {
    // Each stretch by itself, so that copied words can be marked as such and not as rewritten too.
    if (node.nodeType === Node.TEXT_NODE) node.remove()
    said.append(node.nodeType === Node.TEXT_NODE ? el('span', {}, node.data) : node)
  }
  sentence.append(said)
  sentence.dataset.anchor = anchor
  if (!sentence.dataset.relation) return
  const found = (partners.get(anchor) ?? []).filter(other => siglumOf(other.anchor) !== siglum && chosen.includes(siglumOf(other.anchor)))
  // Where the page does not hold all pairs, a sentence without one may be shared all the same.
  if (found.length === 0 && data.cut && sentence.dataset.relation !== 'exclusive') return
  sentence.dataset.now = found.length > 0 ? names[found[0].relation] : 'exclusive'
}

function readerTable(chosen) {
  const rows = rowsOf(chosen)
  const heads = chosen.map(siglum => el('th', { scope: 'col' }, ...whose(siglum)))
  const body = rows.map(row => el('tr', {}, ...chosen.map((siglum, column) => readerCell(row, column, siglum, chosen))))
  const table = el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...body))
  table.addEventListener('click', event => {
    const partner = event.target.closest?.('[data-partner]')?.dataset.partner
    const goal = partner && table.querySelector(`[data-anchor="${CSS.escape(partner)}"]`)
    if (!goal) return
    event.preventDefault()
    goal.scrollIntoView({ block: 'center', behavior: 'instant' })
    goal.querySelector('a.n').focus()
  })
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

/** One bar for each sentence, as wide as it is long; of it as much in the colour of copied words as it has of them. */
function overview(marked) {
  const bars = marked.flatMap(sentence => {
    const whole = sentence.textContent.length
    const copied = sentence.dataset.now === 'verbatim' ? 0 : all('.on', sentence).reduce((sum, one) => sum + one.textContent.length, 0)
    const go = () => sentence.scrollIntoView({ block: 'center' })
    return [[sentence.dataset.now, whole - copied], ['verbatim', copied]].filter(([, length]) => length > 0).map(([now, length]) => {
      const bar = el('span', { 'data-now': now, click: go })
      bar.style.flexGrow = length
      return bar
    })
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

const output = el('div.reader-text', {})
function read(chosen) {
  for (const box of all('input', place)) box.checked = chosen.includes(box.value)
  const summary = place.querySelector('summary')
  if (summary) summary.textContent = `${say('choose')} (${chosen.join(', ')})`
  output.replaceChildren(chosen.length > 1 ? readerTable(chosen) : el('p.none', {}, say('choose-two')))
}

// The sentence from which the reading was asked for.
let readingGoal = null
function readFromHash() {
  const asked = /^#read-(.+)$/.exec(decodeURIComponent(location.hash))?.[1].split('-').filter(one => outletOf.has(one))
  if (!asked || asked.length < 2) return false
  read(asked)
  const section = document.getElementById('reading')
  reveal(section.querySelector('.reader'))
  const goal = readingGoal && output.querySelector(`[data-anchor="${CSS.escape(readingGoal)}"]`)
  readingGoal = null
  if (goal) goal.scrollIntoView({ block: 'center', behavior: 'instant' })
  else section.scrollIntoView()
  goal?.querySelector('a.n').focus({ preventScroll: true })
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
  const key = names.filter(one => one !== 'same-content').map(one => el('li', {}, el('i.swatch', { 'data-now': one }), ' ', el('span', { 'data-now': one }, say(`now-${one}`))))
  const set = el('fieldset', {}, el('legend', {}, say('choose')), ...boxes)
  place.replaceChildren(
    el('div.reader-controls', {}, boxes.length > 8 ? el('details', {}, el('summary', {}), set) : set, el('ul.key', {}, ...key)), output)
  addEventListener('hashchange', readFromHash)
  if (!readFromHash()) read(closest())
}
revealHash()
