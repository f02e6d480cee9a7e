// A chart made to fit a phone shows its shape; its figures are in the table.
if (matchMedia('(max-width: 30rem)').matches) for (const one of all('.chart details.data')) one.open = true

// What a link points to may be folded: unfold it, then go there.
function reveal(element) {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
}

function revealHash() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  const folded = target.closest('details:not([open])')
  const hidden = target.closest('.filtered')
  if (hidden) clearFilters()
  reveal(target)
  if (folded || hidden) target.scrollIntoView()
}
addEventListener('hashchange', revealHash)
