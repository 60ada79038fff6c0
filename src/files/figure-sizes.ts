import { extname } from 'node:path'
import type { Artifact } from '../model/artifact.ts'
import { type ImageSize, imageSize } from './image-size.ts'

/** The sizes of images of figures by their addresses from the root of the site, so that pages keep room for them. */
export function figureSizes(figures: readonly Artifact[]): ReadonlyMap<string, ImageSize> {
  return new Map(
    figures.flatMap(({ path, content }) => {
      const size = imageSize(Buffer.from(content), extname(path).toLowerCase())
      return size === undefined ? [] : [[`/${path}`, size] as const]
    }),
  )
}
