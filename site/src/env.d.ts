declare module 'virtual:normdown/catalog' {
  export const content: import('../../src/publish/publish-site.ts').SiteContent
}

declare module 'virtual:normdown/search-tokens' {
  export const tokensOf: typeof import('../../src/publish/search-tokens.ts').tokensOf
  export const folded: typeof import('../../src/publish/search-tokens.ts').folded
  export const isRun: typeof import('../../src/publish/search-tokens.ts').isRun
  export const labelToken: typeof import('../../src/publish/search-tokens.ts').labelToken
  export const designationToken: typeof import('../../src/publish/search-tokens.ts').designationToken
}
