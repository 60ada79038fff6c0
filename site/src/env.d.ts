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
