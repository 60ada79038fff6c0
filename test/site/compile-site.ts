/** Before all tests: pages are rendered by what is compiled from `site/`, which may have changed. */
export { bundleSite as setup } from '../../scripts/bundle-site.ts'
