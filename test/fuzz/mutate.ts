/** A small seeded generator (mulberry32): the same seed gives the same inputs on every machine. */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

/** What breaks readers: ends of structures, odd characters, entities, huge numbers, half escapes. */
const hostile = [
  '<div>',
  '</p>',
  '<p',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script',
  '<table><tr><td>',
  '<svg><p>',
  '<br>',
  '<h1>',
  '<time datetime="9999-99-99">',
  '<meta charset="utf-7">',
  '<script type="application/ld+json">',
  '<base href="x">',
  '&#0;',
  '&#xD800;',
  '&#99999999999;',
  '&amp',
  '&a;',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '{',
  '}',
  '[[[[',
  '"',
  '\\',
  '\\ud800',
  '\\u0000',
  '"articleBody":',
  '"__proto__":',
  '"constructor":',
  'null',
  '1e999',
  '---\n',
  '&x ',
  '*x ',
  '!!js/function ',
  '<<: *x',
  '\t',
  '- - - - -',
  '> > > >',
  '``` ',
  '[a](b)',
  '![',
  '| --- |',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\r',
  '\r\n\r\n',
  '«',
  '»',
  '“',
  '…',
  'Content-Length: 99999999',
  'Content-Length: -1',
  'Content-Type: multipart/mixed; boundary=""',
  'Content-Transfer-Encoding: base64',
  'WARC/1.0',
  '=?utf-8?B?',
  '%00',
  '😀',
  'é\u0301',
  '1234567890'.repeat(30),
  'À lire aussi : ',
  ' (avec AFP)',
  'POUTINE SOUTIENT LA CORÉE DU NORD ',
  'PARIS (AFP) - ',
  '12 juin 2024',
  'Par Jeanne ',
].map(text => Buffer.from(text))

/** One to eight changes of `input`: bytes turned, cut, doubled, repeated, or put in from elsewhere. */
export function mutate(input: Uint8Array, others: Uint8Array[], random: (below: number) => number): Buffer {
  let bytes: Buffer = Buffer.from(input)
  for (let n = 1 + random(random(2) === 0 ? 8 : 2); n > 0; n--)
    bytes = changes[random(changes.length)]!(bytes, others, random)
  return bytes.subarray(0, 400_000)
}

type Change = (bytes: Buffer, others: Uint8Array[], random: (below: number) => number) => Buffer

const place = (bytes: Buffer, random: (below: number) => number) => random(bytes.length + 1)
const insert = (bytes: Buffer, at: number, more: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])

const changes: Change[] = [
  (bytes, _, random) => {
    if (bytes.length > 0) bytes[random(bytes.length)] = random(256)
    return bytes
  },
  (bytes, _, random) => insert(bytes, place(bytes, random), hostile[random(hostile.length)]!),
  (bytes, _, random) => insert(bytes, place(bytes, random), hostile[random(hostile.length)]!),
  (bytes, _, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, _, random) => {
    const at = place(bytes, random)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random(200))])
  },
  (bytes, _, random) => {
    const at = place(bytes, random)
    return insert(bytes, place(bytes, random), bytes.subarray(at, at + random(500)))
  },
  (bytes, others, random) => {
    const other = others[random(others.length)]!
    const at = random(other.length + 1)
    return insert(bytes, place(bytes, random), other.subarray(at, at + random(2000)))
  },
  (bytes, _, random) => {
    const piece = hostile[random(hostile.length)]!
    const times = 1 + random(random(20) === 0 ? 3000 : 40)
    return insert(bytes, place(bytes, random), Buffer.concat(Array.from({ length: times }, () => piece)))
  },
]
