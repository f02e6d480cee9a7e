// Where a chart has no room its data stand in its place; a long table stays folded.
if (matchMedia('(max-width: 34rem)').matches) {
  for (const one of all('.chart:has(.drawing.wide) details.data')) one.open = all('tbody tr', one).length <= 12
}

// What a link points to may be folded or filtered away: bring it back, then go there.
function reveal(element) {
  for (let one = element.closest('details'); one; one = one.parentElement.closest('details')) one.open = true
}

const targetOf = hash => document.getElementById(decodeURIComponent(hash.slice(1)))

function revealHash() {
  const target = targetOf(location.hash)
  if (!target) return
  const folded = target.closest('details:not([open])')
  const hidden = target.closest('.filtered')
  if (hidden) clearFilters()
  reveal(target)
  if (folded || hidden) target.scrollIntoView()
}
addEventListener('hashchange', revealHash)
// A second click on the same link changes no address.
addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  if (link && link.hash === location.hash) setTimeout(revealHash)
})

// Paper has no buttons: what is folded is opened for it, and folded again.
const openedToPrint = new Set()
addEventListener('beforeprint', () => {
  for (const one of all('details:not([open])')) {
    one.open = true
    openedToPrint.add(one)
  }
})
addEventListener('afterprint', () => {
  for (const one of openedToPrint) one.open = false
  openedToPrint.clear()
})
