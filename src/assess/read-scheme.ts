import type { Problem } from './problem.ts'
import { criteriaSchema } from './schemas.generated.ts'
import type { Scheme } from './scheme.ts'
import { schemeProblems } from './scheme-problems.ts'
import { schemeWords } from './scheme-words.ts'
import { structureCheck } from './structure.ts'

/** A scheme by which assessments can be scored, or why they cannot. */
export type SchemeRead =
  | { readonly scheme: Scheme; readonly problems?: undefined }
  | { readonly problems: readonly Problem[]; readonly scheme?: undefined }

/** Reads the content of a `criteria.json`; fields that a later version of the format may have are let pass. */
export function readScheme(json: unknown): SchemeRead {
  if (typeof json === 'object' && json !== null && 'criteria' in json && !('evaluation' in json))
    return { problems: [{ path: '/evaluation', code: 'no-scheme', message: schemeWords.none }] }
  const malformed = checkStructure(json)
  if (!isScheme(json, malformed)) return { problems: malformed }
  const { standard, evaluation, criteria } = json
  const scheme = { standard, evaluation, criteria }
  const problems = [...schemeProblems(scheme)]
  return problems.length > 0 ? { problems } : { scheme }
}

const checkStructure = structureCheck(criteriaSchema, { open: true })

/** What the published schema finds nothing wrong with has the shape that it describes. */
function isScheme(_json: unknown, faults: readonly Problem[]): _json is Scheme {
  return faults.length === 0
}
