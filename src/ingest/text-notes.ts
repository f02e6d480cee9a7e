/** UTF-8 that was read as windows-1252 once: «Ã©», «â€™». */
const mojibake = /Ã[\u0080-\u00bf©¨ª´¢®§ ¯‰€]|â€[™œ˜“”¦]/g
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
const control = /[\u0001-\u0008\u000e-\u001f\u007f]/

/** What is odd about a decoded text; it is kept as it is, and the report says so. */
export function textNotes(text: string): string[] {
  const notes: string[] = []
  if (text.includes('\ufffd')) notes.push('replacement-characters')
  if ((text.match(mojibake)?.length ?? 0) >= 2) notes.push('mojibake')
  if (invisible.test(text)) notes.push('invisible-characters')
  if (control.test(text)) notes.push('control-characters')
  return notes
}
