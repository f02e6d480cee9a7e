// Says of a box that scrolls sideways whether something stands beyond its edge.
const edge = box => box.classList.toggle('more', box.scrollLeft + box.clientWidth < box.scrollWidth - 1)
const watchSize = new ResizeObserver(entries => entries.forEach(({ target }) => edge(target)))
for (const box of all('.scroll')) {
  watchSize.observe(box)
  box.addEventListener('scroll', () => edge(box), { passive: true })
}
