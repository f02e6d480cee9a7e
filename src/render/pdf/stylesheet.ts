import type { Rule } from './style.js'
import { colors } from './theme.js'

/**
 * How the tree's conventions look, by tag, `.class` and `.class[tone]` (data-tone, data-status or data-part), applied in that
 * order. Nothing is told by colour alone: an insertion is underlined, a deletion struck, a mark has a thick line.
 */
export const rules: Record<string, Rule> = {
  h1: {
    text: { size: 21, bold: true, color: colors.accent },
    block: { bottom: 5, leading: 1.16, keepNext: true },
  },
  h2: {
    text: { size: 14, bold: true, color: colors.accent },
    block: {
      top: 18,
      bottom: 5,
      leading: 1.2,
      keepNext: true,
      padding: [0, 0, 2.5, 0],
      borderBottom: colors.accent,
    },
  },
  h3: {
    text: { size: 11, bold: true, color: colors.text },
    block: { top: 12, bottom: 4, leading: 1.22, keepNext: true },
  },
  h4: {
    text: { size: 9.6, bold: true, color: colors.text },
    block: { top: 8, bottom: 2.5, leading: 1.25, keepNext: true },
  },
  h5: { text: { bold: true }, block: { top: 6, bottom: 2, keepNext: true } },
  h6: { text: { bold: true }, block: { top: 6, bottom: 2, keepNext: true } },
  p: { block: { bottom: 4.5 } },
  ul: { block: { top: 1, bottom: 5 } },
  ol: { block: { top: 1, bottom: 5 } },
  li: { block: { bottom: 2 } },
  dl: { block: { bottom: 5 } },
  dt: { text: { bold: true }, block: { top: 3, keepNext: true } },
  dd: { block: { padding: [0, 0, 0, 12], bottom: 2 } },
  blockquote: { block: { top: 3, bottom: 5, padding: [1, 0, 1, 9], bar: colors.rule } },
  figure: { block: { top: 8, bottom: 8 } },
  figcaption: {
    text: { bold: true, size: 9.2, color: colors.text },
    block: { bottom: 4, keepNext: true, leading: 1.3 },
  },
  table: { text: { size: 8.2 }, block: { top: 4, bottom: 8 } },
  caption: { text: { bold: true, size: 8.6, color: colors.text }, block: { bottom: 3, keepNext: true } },
  th: { text: { bold: true }, block: { padding: [2.6, 4, 2.6, 4], leading: 1.28 } },
  // The name of what the rows below have in common.
  '.group': { text: { color: colors.accent }, block: { padding: [6, 4, 2.6, 4], keepNext: true } },
  td: { block: { padding: [2.6, 4, 2.6, 4], leading: 1.3 } },
  summary: {
    text: { size: 8.2, color: colors.muted, bold: true },
    block: { top: 2, bottom: 2, keepNext: true },
  },
  pre: { block: { top: 3, bottom: 5, padding: [3, 5, 3, 5], background: colors.faint } },

  strong: { text: { bold: true } },
  b: { text: { bold: true } },
  em: { text: { italic: true } },
  i: { text: { italic: true } },
  cite: { text: { italic: true } },
  small: { text: { scale: 0.88, bold: false, color: colors.muted } },
  sup: { text: { scale: 0.75 } },
  code: { text: { scale: 0.94, background: colors.faint } },
  a: { text: { color: colors.accent } },
  ins: { text: { color: colors.insert, background: colors.insertTint, underline: 'thick' } },
  del: { text: { color: colors.delete, background: colors.deleteTint, strike: true } },
  mark: { text: { background: colors.mark, underline: 'thin' } },

  '.siglum': { text: { bold: true, scale: 0.92, color: colors.paper, background: colors.accent, pad: 3 } },
  '.badge': { text: { scale: 0.82, color: colors.text, border: colors.muted, pad: 3.5 } },
  '.badge[kind]': { text: { color: colors.text, background: colors.tint, border: colors.tint } },
  '.badge[sure]': { text: { color: colors.paper, background: colors.sure, border: colors.sure } },
  '.badge[needs-review]': {
    text: { color: colors.review, background: colors.reviewTint, border: colors.review },
  },
  '.badge[change]': { text: { color: colors.review, border: colors.review } },
  '.place': { text: { scale: 0.84 } },
  '.number': { block: { align: 'right' } },
  // A page does not end on the headline of an article, nor on a heading inside it.
  '.part[headline]': { text: { bold: true }, block: { keepNext: true } },
  '.part[heading]': { text: { bold: true }, block: { top: 3, keepNext: true } },
  '.part[metadata]': { text: { size: 8.2, color: colors.muted } },
  '.part[boilerplate]': { text: { size: 8.2, color: colors.muted } },
  '.shared': { text: { underline: 'dotted' } },
  '.n': { text: { scale: 0.74, color: colors.muted, bold: true } },
  '.back': { text: { scale: 0.8 } },

  '.masthead': { block: { bottom: 5, padding: [7, 0, 0, 0], borderTop: colors.accent } },
  '.kicker': { text: { size: 8, bold: true, color: colors.muted }, block: { bottom: 2, keepNext: true } },
  '.standfirst': { text: { size: 9.2, color: colors.muted }, block: { bottom: 3 } },
  '.caution': { text: { size: 8.6, bold: true }, block: { bottom: 3 } },
  '.claim': { text: { size: 9.6 }, block: { bottom: 2, keepNext: true } },
  '.who': { text: { size: 8.2, color: colors.muted }, block: { bottom: 1, keepNext: true } },
  '.words': { block: { bottom: 2.5 } },
  '.role': { text: { scale: 0.86, color: colors.muted, bold: false } },
  '.more': { text: { size: 8.2, color: colors.muted }, block: { top: 4, keepPrevious: true } },
  '.version': { block: { bottom: 5 } },
  '.alike': { text: { size: 8.6 }, block: { bottom: 5 } },
  '.badges': { block: { bottom: 3, keepNext: true } },
  '.finding': { block: { top: 7, bottom: 7, padding: [0, 0, 0, 9], bar: colors.rule } },
  '.columns': { block: { top: 1, bottom: 4 } },
  '.sign-off': {
    text: { size: 8.4 },
    block: { top: 7, bottom: 4, padding: [5, 9, 4, 9], border: colors.muted },
  },
  '.label': { text: { bold: true }, block: { keepNext: true } },
  '.data': { text: { size: 7.4 } },
  // Title, date and file belong to the text under them: a page must not end on them.
  '.metadata': { block: { bottom: 5, keepNext: true } },
  '.explain': { text: { size: 8.6, color: colors.muted }, block: { keepNext: true } },
  '.legend': { text: { size: 8.6 }, block: { keepNext: true } },
  '.outlets': { text: { size: 8.2 }, block: { top: 2, bottom: 3 } },
  // Pupils read and write on it.
  '.worksheet': { text: { size: 10.2 } },
  '.question': { block: { keepNext: true } },
  '.none': { text: { italic: true, color: colors.muted } },
  '.contents': { block: { top: 2, bottom: 10 } },
  '.brief': { text: { size: 8.8 } },

  '.cell': { text: { size: 7.6 } },
  '.cell[present]': { text: { bold: true, color: colors.accent } },
  '.cell[partial]': { text: { color: colors.accent } },
  '.cell[absent]': { text: { color: colors.muted } },
  '.cell[doubtful]': { text: { italic: true, color: colors.review } },
}
