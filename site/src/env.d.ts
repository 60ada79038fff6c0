/** A component; see `scripts/bundle-site.ts`. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory
  // biome-ignore lint/style/noDefaultExport: it is how a component is imported
  export default component
}

/** Paths from the root of the site of the files that pages load; their names hold digests. */
declare module 'virtual:normdown/assets' {
  export const styles: string
  export const pageScript: string
  /** Loaded by pages that hold the search. */
  export const searchScript: string
}

declare module 'virtual:normdown/assess' {
  type Assess = typeof import('../../src/assess/index.ts')

  export type { Assessment, Problem, Result, Scheme, SchemeCriterion } from '../../src/assess/index.ts'
  export const percentText: Assess['percentText']
  export const schemeOf: Assess['schemeOf']
  export const score: Assess['score']
}

declare module 'virtual:normdown/read-checklist' {
  export const readChecklist: typeof import('../../src/workbook/read-checklist.ts').readChecklist
}

declare module 'virtual:normdown/write-checklist' {
  export const writeChecklist: typeof import('../../src/workbook/write-checklist.ts').writeChecklist
}

declare module 'virtual:normdown/endpoints' {
  type Endpoints = typeof import('../../src/model/endpoints.ts')
  export type Endpoint = Endpoints['editionEndpoints'][number]
  export const editionEndpoints: Endpoints['editionEndpoints']
  export const publicationEndpoints: Endpoints['publicationEndpoints']
}

declare module 'virtual:normdown/kinds' {
  type Kinds = typeof import('../../src/model/kinds.ts')
  export const modalities: Kinds['modalities']
  export const verificationMethods: Kinds['verificationMethods']
}

declare module 'virtual:normdown/labels' {
  type Labels = typeof import('../../src/model/labels.ts')
  export const asksForPatents: Labels['asksForPatents']
  export const basisLabels: Labels['basisLabels']
  export const clockLabels: Labels['clockLabels']
  export const directionLabels: Labels['directionLabels']
  export const findingLabels: Labels['findingLabels']
  export const limitInWords: Labels['limitInWords']
  export const methodLabels: Labels['methodLabels']
  export const modalityLabels: Labels['modalityLabels']
  export const patentCall: Labels['patentCall']
  export const natureLabels: Labels['natureLabels']
  export const scoringLabels: Labels['scoringLabels']
  export const stageLabels: Labels['stageLabels']
  export const standardTypeLabels: Labels['standardTypeLabels']
  export const statisticLabel: Labels['statisticLabel']
  export const unitLabel: Labels['unitLabel']
}

declare module 'virtual:normdown/order' {
  export const compareText: typeof import('../../src/model/place.ts').compareText
}

declare module 'virtual:normdown/search-text' {
  type SearchText = typeof import('../../src/publish/search/search-text.ts')
  export const searchText: SearchText['searchText']
  export const folded: SearchText['folded']
  export const insideWords: SearchText['insideWords']
  export const labelKey: SearchText['labelKey']
  export const nameKey: SearchText['nameKey']
  export const isNameKey: SearchText['isNameKey']
}

declare module 'virtual:normdown/search-filters' {
  export type SearchFilter = (typeof searchFilters)[number]
  export const searchFilters: typeof import('../../src/publish/search/search-filters.ts').searchFilters
}

declare module 'virtual:normdown/posting-lists' {
  type PostingLists = typeof import('../../src/publish/search/posting-lists.ts')
  export const readFields: PostingLists['readFields']
  export const readNumbers: PostingLists['readNumbers']
  export const readOffsets: PostingLists['readOffsets']
  export const readPostings: PostingLists['readPostings']
}

declare module 'virtual:normdown/keyed-lists' {
  type KeyedLists = typeof import('../../src/publish/search/keyed-lists.ts')
  export const listIn: KeyedLists['listIn']
  export const listsIn: KeyedLists['listsIn']
}

declare module 'virtual:normdown/shown-rows' {
  export const readRows: typeof import('../../src/publish/search/shown-rows.ts').readRows
}
