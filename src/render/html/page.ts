import { createHash } from 'node:crypto'

/** The parts of a page; `body` is finished HTML, the rest plain text. */
export interface PageParts {
  title: string
  language: string
  style: string
  script: string
  /** JSON for the script; not executed, so no policy is needed for it. */
  data: string
  body: string
}

/**
 * One self-contained file. The policy allows this style and this script by hash, fonts and pictures from data
 * addresses, and nothing else: no request can leave the page, and no text of an article can run.
 */
export function page(parts: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hash(parts.style)}`,
    `script-src ${hash(parts.script)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(parts.title)}</title>
<style>${parts.style}</style>
</head>
<body>
${parts.body}
<script type="application/json" id="data">${parts.data.replaceAll('<', '\\u003c')}</script>
<script>${parts.script}</script>
</body>
</html>
`
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
