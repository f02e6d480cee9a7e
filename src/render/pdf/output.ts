/** All bytes of a document; resolves after `end()`. */
export function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  escapeMetadata(pdf)
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}

interface WithMetadata {
  info: Record<string, unknown>
  endMetadata(): void
}

/** pdfkit puts the title into XML as it is; a title with `<` or `&` would break the metadata. */
function escapeMetadata(pdf: PDFKit.PDFDocument): void {
  const document = pdf as unknown as WithMetadata
  const endMetadata = document.endMetadata
  document.endMetadata = () => {
    const { info } = document
    document.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    )
    endMetadata.call(document)
    document.info = info
  }
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
