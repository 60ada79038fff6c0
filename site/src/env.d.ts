/** What this publication is; see `src/publish/site-modules.ts`. */
declare module 'virtual:normdown/catalog' {
  export const content: import('../../src/publish/publish-site.ts').SiteContent
}

declare module 'virtual:normdown/kinds' {
  type Kinds = typeof import('../../src/model/kinds.ts')
  export const modalities: Kinds['modalities']
  export const verificationMethods: Kinds['verificationMethods']
}

declare module 'virtual:normdown/labels' {
  type Labels = typeof import('../../src/model/labels.ts')
  export const basisLabels: Labels['basisLabels']
  export const directionLabels: Labels['directionLabels']
  export const findingLabels: Labels['findingLabels']
  export const limitInWords: Labels['limitInWords']
  export const methodLabels: Labels['methodLabels']
  export const modalityLabels: Labels['modalityLabels']
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

declare module 'virtual:normdown/search-tokens' {
  type Tokens = typeof import('../../src/publish/search-tokens.ts')
  export const tokensOf: Tokens['tokensOf']
  export const folded: Tokens['folded']
  export const isPair: Tokens['isPair']
  export const labelToken: Tokens['labelToken']
  export const designationToken: Tokens['designationToken']
  export const titleToken: Tokens['titleToken']
  export const wholeRunTokens: Tokens['wholeRunTokens']
}
