// Filter by outlet, kind and confidence, and search; cards are findings, quotations and aligned statements.
const cards = all('.finding, .utterance, .statement')
const sentences = all('.source .sentence')
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const textOf = new Map([...cards, ...sentences].map(one => [one, plain(one.textContent)]))
const isFinding = card => card.matches('.finding')
const groupNames = ['kind', 'confidence', 'outlet']

const search = el('input', { type: 'search', id: 'search', input: () => applyFilters() })
const panelOfFilters = el('form.filters', { hidden: true, id: 'filters', 'aria-label': say('filter'), submit: event => { event.preventDefault(); toggleFilters() } })
const filterButton = el('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'filters', click: toggleFilters }, say('filter'))
// Stays in sight with the bar, whether the panel is open or not.
const status = el('p.status', { role: 'status' })
const clearButton = el('button', { type: 'button', click: () => { clearFilters(); filterButton.focus() } }, say('clear'))
const statusLine = el('div.status-line', { hidden: true }, status, clearButton)

function choices(name, legend, options) {
  const boxes = options.map(([value, label]) =>
    el('label.choice', {}, el('input', { type: 'checkbox', name, value, 'data-label': label, change: () => applyFilters() }), el('span', {}, label), ' ', el('span.count', {})))
  const set = el('fieldset', {}, el('legend', {}, legend), ...boxes)
  // The boxes of forty outlets would push all other choices out of sight.
  return name === 'outlet' && options.length > 8 ? el('details', {}, el('summary', {}, `${legend} (${options.length})`), set) : set
}

const boxesOf = name => all(`input[name="${name}"]`, panelOfFilters)
const checked = name => new Set(boxesOf(name).filter(box => box.checked).map(box => box.value))

function toggleFilters() {
  panelOfFilters.hidden = !panelOfFilters.hidden
  filterButton.setAttribute('aria-expanded', String(!panelOfFilters.hidden))
  if (!panelOfFilters.hidden) search.focus()
}

function clearFilters() {
  panelOfFilters.reset()
  applyFilters()
}

const valuesOf = { kind: card => [card.dataset.kind], confidence: card => [card.dataset.confidence], outlet: card => (card.dataset.articles ?? '').split(' ') }

/** Every group that has a tick must fit, by one of its ticks. Quotations have no kind or confidence of their own. */
function fits(card, { words, ticked }, but) {
  return words.every(word => textOf.get(card).includes(word)) &&
    groupNames.every(name => name === but || ticked[name].size === 0 || valuesOf[name](card).some(one => ticked[name].has(one)))
}

function applyFilters() {
  const words = plain(search.value).split(/\s+/).filter(Boolean)
  const wanted = { words, ticked: Object.fromEntries(groupNames.map(name => [name, checked(name)])) }
  const names = groupNames.map(name => boxesOf(name).filter(box => box.checked).map(box => box.dataset.label).join(say('or')))
  const on = [...(words.length > 0 ? [say('quoted', { words: search.value.trim() })] : []), ...names.filter(Boolean)]
  const shown = on.length > 0 ? cards.filter(card => fits(card, wanted)) : null
  const hits = words.length > 0 && wanted.ticked.kind.size + wanted.ticked.confidence.size === 0
    ? sentences.filter(one => words.every(word => textOf.get(one).includes(word)) && (wanted.ticked.outlet.size === 0 || wanted.ticked.outlet.has(siglumOf(one.id.slice(2)))))
    : []
  for (const one of sentences) one.classList.toggle('hit', hits.includes(one))
  statusLine.hidden = shown === null
  status.textContent = shown ? `${tally(shown, hits)} · ${say('on', { what: on.join(' + ') })}` : ''
  countKinds(shown)
  countChoices(wanted)
  filterButton.textContent = on.length > 0 ? `${say('filter')} (${on.length})` : say('filter')
  filterButton.setAttribute('aria-pressed', String(on.length > 0))
  showOnly(shown, shown && foundSentences(hits, shown))
}

/** `3 of 36 divergences · quotations: 2`: each sort of card is counted by itself. */
function tally(shown, hits) {
  const count = (key, n, of) => (of > 0 ? say(key, { n, all: of }) : null)
  const number = (list, selector) => list.filter(card => card.matches(selector)).length
  return [
    say('shown', { n: number(shown, '.finding'), all: cards.filter(isFinding).length }),
    count('shown-quotations', number(shown, '.utterance'), number(shown, '.utterance')),
    count('shown-statements', number(shown, '.statement'), number(shown, '.statement')),
    count('shown-sentences', hits.length, hits.length),
  ].filter(Boolean).join(' · ')
}

function countKinds(shown) {
  for (const group of all('.kind')) {
    const count = group.querySelector('h3 .count')
    const own = cards.filter(card => group.contains(card))
    if (!count) continue
    count.dataset.all ??= count.textContent
    const left = shown ? own.filter(card => shown.includes(card)).length : own.length
    count.textContent = left < own.length ? `(${say('of', { n: left, all: own.length })})` : count.dataset.all
  }
}

/** Beside every choice how many divergences it would leave with the ticks of the other groups. */
function countChoices(wanted) {
  for (const name of groupNames) {
    const counts = new Map()
    for (const card of cards) if (isFinding(card) && fits(card, wanted, name)) for (const one of valuesOf[name](card)) counts.set(one, (counts.get(one) ?? 0) + 1)
    for (const box of boxesOf(name)) box.parentElement.querySelector('.count').textContent = counts.get(box.value) ?? 0
  }
}

const hitLimit = 30
function foundSentences(hits, shown) {
  const none = shown.length + hits.length === 0 ? [el('p.none', {}, say('nothing'))] : []
  const items = hits.slice(0, hitLimit).map(one => {
    const anchor = one.id.slice(2)
    return el('li.words', { lang: one.closest('.text').lang, dir: 'auto' }, el('a.place', { href: `#${one.id}` }, anchor.replace('-', '\u00a0')), ' ', copyOf(one))
  })
  const more = hits.length > hitLimit ? [el('p.more', {}, say('more-sentences', { n: hits.length - hitLimit }))] : []
  // On paper the bar with its line is missing.
  const note = el('p.print-only', {}, status.textContent)
  return [note, ...none, ...(items.length > 0 ? [el('h2', {}, say('shown-sentences', { n: hits.length })), el('ul.hits', {}, ...items), ...more] : [])]
}

if (cards.length > 0) {
  const confidenceNames = ['sure', 'needs-review'].map(one => [one, say(one)])
  const outlets = data.articles.map(([siglum, outlet]) => [siglum, outlet.endsWith(` ${siglum}`) ? outlet : `${siglum} ${outlet}`])
  const done = el('button', { type: 'submit' }, say('see-results'))
  panelOfFilters.append(
    el('div', {}, el('label', { for: 'search' }, say('search')), search),
    choices('kind', say('kind'), data.kinds),
    choices('confidence', say('confidence'), confidenceNames),
    choices('outlet', say('outlet'), outlets),
    el('div', {}, done))
  bar.append(filterButton)
  bar.after(statusLine)
  bar.after(panelOfFilters)
  countChoices({ words: [], ticked: { kind: new Set(), confidence: new Set(), outlet: new Set() } })
  addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, textarea, select')
    if (event.key === '/' && !typing) {
      event.preventDefault()
      if (panelOfFilters.hidden) toggleFilters()
      search.focus()
    }
    if (event.key === 'Escape' && panelOfFilters.contains(event.target)) {
      toggleFilters()
      filterButton.focus()
    }
  })
}
