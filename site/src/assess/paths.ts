import { type Scheme, schemeOf } from '../../../src/assess/index.ts'
import type { Standard } from '../../../src/model/catalog.ts'
import { latestPaths, type Path } from '../paths.ts'
import type { Site } from '../site.ts'

/** One page for each standard by whose criteria people can assess themselves, in its latest edition. */
export function assessmentPaths(site: Site): Path<{ readonly standard: Standard; readonly scheme: Scheme }>[] {
  return latestPaths(site).flatMap(({ params, props }) => {
    const scheme = schemeOf(props.standard)
    return scheme === undefined ? [] : [{ params, props: { ...props, scheme } }]
  })
}
