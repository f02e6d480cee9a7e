/**
 * The one tree that every section builds and both renderers (HTML, PDF) draw: a hast root of plain HTML elements.
 * Section builders know nothing of either renderer; they say what a thing is, with these conventions:
 *
 * - `section#id` with one heading; headings in order (h1 once, then h2, h3, h4), never skipped.
 * - `p`, `ul`/`ol`/`li`, `dl`/`dt`/`dd`, `blockquote`, `table` (`caption`, `thead`, `tbody`, `th[scope]`, `td`), `a[href="#id"]`.
 * - `del` and `ins` are the two sides of a word diff; `mark` is the stretch meant inside longer evidence; `strong`, `em`, `code`.
 * - `span.siglum` an article's siglum; `span.badge[data-tone]` a short label (kind, confidence, severity).
 * - `a.page-ref[href="#id"]` a cross-reference: PDF prints the page number, HTML a link.
 * - `figure.chart[data-chart=ID]` with `figcaption` and a data table inside; the renderer draws the chart (HTML embeds
 *   the SVG, PDF draws vectors), with the chart's text alternative.
 * - `span.cell[data-status=present|partial|absent|doubtful]` the mark in a matrix cell: sign and word, not colour alone.
 * - `div.columns` side-by-side blocks (two or three children); PDF lays them out as columns.
 * - `div.write-lines[data-lines=N]` empty lines to write on (PDF adds some where the page would end blank); `div.sign-off` the sign-off box.
 * - `[data-break=before]` starts a new page; `[data-keep]` is not broken across pages where that leaves little blank,
 *   `[data-keep=whole]` even where it leaves much.
 * - `[data-only=html]` and `[data-only=pdf]` are for one renderer.
 * - `[data-*]` for the page's script: `data-finding`, `data-kind`, `data-confidence`, `data-articles`, `data-span="article:start-end"`.
 * - `details` (`summary` first) is folded in HTML; PDF prints its contents under the summary as a label. `details.data` under
 *   a chart holds its data table.
 * - `header.masthead` (`p.kicker`, `h1`, `p.standfirst`) heads a document; `nav.contents` holds a list of `a.page-ref`.
 * - `article.finding`, `article.utterance`, `article.statement`: one finding, quotation of the ledger, aligned statement, each
 *   with its own heading; inside, `p.who` names the article and `p.words` holds its exact words.
 * - `span.exact[lang][data-span]` exact words (quotation marks stand outside it); `span.diff` the same with `ins` and `del`;
 *   `span.shared[data-passages]` words that stand word for word in another article: dotted underline.
 * - `a.place[href="#s-A-12"]` points to a sentence of the source appendix; `span.sentence#s-A-12` is that sentence, begun by
 *   `span.n` (its number) and ended by `span.back` (links to findings).
 * - `span.cell[data-status]` holds `span.sign` and a word; `span.role` a small label before words; `td.number` a figure.
 * - `div.scroll` may scroll sideways on a screen; `p.explain` a note under a heading; `p.more` says what is not shown;
 *   `p.none` that there is nothing; `dl.metadata` names and values; `div.worksheet` a sheet to hand out.
 * - `ol.questions`: each `li` has `p.question`, sometimes `ul.material` (sentences as printed, set off by a rule, without a
 *   bullet) and `div.write-lines`; `ol.answers`: `p.question` and the finding that answers it.
 * - A link inside the document always has its target in the same document (see tidy.ts).
 * - `[lang]` on text in another language than the report's: every quotation of an article has the article's.
 */
export const treeConventions = 1
