import { zlibSync } from 'fflate'

interface Reference {
  buffer: Uint8Array[]
  data: Record<string, unknown>
  compress: boolean
  end(chunk?: unknown): void
  write(chunk: unknown): void
}

interface WithReferences {
  ref(data?: Record<string, unknown>): Reference
}

/**
 * Compresses streams without the zlib of Node: its output depends on the processor and on the version of Node, and a
 * report is to have the same bytes on every machine. The document itself is opened with `compress: false`.
 */
export function compressStreams(pdf: PDFKit.PDFDocument): void {
  const document = pdf as unknown as WithReferences
  const ref = document.ref
  document.ref = data => {
    const reference = ref.call(document, data)
    const end = reference.end
    reference.end = chunk => {
      if (chunk) reference.write(chunk)
      // Metadata stays readable for programs that look for it in the bytes (PDF/UA asks for that).
      if (reference.buffer.length > 0 && reference.data.Type !== 'Metadata') {
        reference.buffer = [zlibSync(Buffer.concat(reference.buffer), { level: 6 })]
        reference.data.Filter = 'FlateDecode'
      }
      end.call(reference)
    }
    return reference
  }
}
