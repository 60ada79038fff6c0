const linesShown = 48

/** How a file of the kind that `endpoint` names begins, on few and short lines; of JSON the first element of every list. */
export function fileExample(endpoint: string, content: Uint8Array): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (endpoint.endsWith('.ndjson')) return cut(JSON.stringify(sampleOf(JSON.parse(firstLine(bytes) || '{}'))))
  if (endpoint.endsWith('.json')) return cut(JSON.stringify(sampleOf(JSON.parse(shortened(bytes))), null, 2))
  return cut(bytes.toString('utf8', 0, 40_000).replace(/^\uFEFF/, ''))
}

function firstLine(bytes: Buffer): string {
  const end = bytes.indexOf('\n')
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end)
}

/**
 * The JSON of a file whose lists have each element on a line of its own, without those after the first: a file of many
 * megabytes is not read for its sake.
 */
function shortened(bytes: Buffer): string {
  let text = ''
  for (let start = 0; start < bytes.length; ) {
    const listed = bytes.indexOf(':[\n', start)
    if (listed < 0) return text + bytes.toString('utf8', start)
    const first = listed + 3
    const firstEnd = bytes.indexOf('\n', first)
    const end = bytes.indexOf('\n]', firstEnd)
    text += bytes.toString('utf8', start, firstEnd) + (end > firstEnd ? '"…"' : '')
    start = end
  }
  return text
}

/** The first element of every list, and the beginning of every long text; of a sample that is the same. */
export function sampleOf(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 96 ? `${value.slice(0, 96)}…` : value
  if (Array.isArray(value)) return value.length > 1 ? [sampleOf(value[0]), '…'] : value.map(sampleOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sampleOf(inner)]))
}

function cut(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line))
  return [...lines.slice(0, linesShown), ...(lines.length > linesShown ? ['…'] : [])].join('\n').trimEnd()
}
