/** A shorter text for which something still holds: lines, then characters are left out as long as it does. */
export function shrunk(text: string, holds: (text: string) => boolean): string {
  let shortest = text
  for (const separator of ['\n', '']) {
    for (
      let size = Math.ceil(shortest.split(separator).length / 2);
      size >= 1;
      size = size === 1 ? 0 : Math.ceil(size / 2)
    ) {
      for (let at = 0; at < shortest.split(separator).length; ) {
        const parts = shortest.split(separator)
        parts.splice(at, size)
        const shorter = parts.join(separator)
        if (holds(shorter)) shortest = shorter
        else at += size
      }
    }
  }
  return shortest
}
