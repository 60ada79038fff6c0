import type { Standard } from '../model/catalog.ts'
import { type RichText, rebase } from '../model/text.ts'

/** Folder of everything published for machines, below the output folder. */
export const apiFolder = 'api/v1/'

/** Folder of the files of one edition, below the output folder. */
export function editionFolder(standard: Standard): string {
  return `${apiFolder}${standard.id}/${standard.edition}/`
}

/** `address`, which counts from the root of the site, as an absolute one. */
export function absolute(address: string, baseUrl: string): string {
  return baseUrl + (address.startsWith('/') ? address.slice(1) : address)
}

/** The three addresses under which a thing of a standard is found. */
export interface Addresses {
  /** Pinned to the edition: what it names never changes. */
  readonly uri: string
  /** The same place in whatever edition is the latest. */
  readonly latestUri: string
  /** The chapter's page on which people read it. */
  readonly page: string
}

/** Gives the addresses of the thing with `anchor` that people read at `address`. */
export type AddressesOf = (anchor: string, address: string) => Addresses

/** Addresses in `standard`; what all of them begin with is put together once. */
export function addressesIn(standard: Standard, baseUrl: string): AddressesOf {
  const pinned = pinnedUri(standard, '', baseUrl)
  const latest = `${baseUrl}s/${standard.id}/full/`
  return (anchor, address) => {
    const place = fragment(anchor)
    return { uri: pinned + place, latestUri: latest + place, page: absolute(withoutFragment(address), baseUrl) }
  }
}

/** Address of `anchor` on the whole-document page of this edition; of the page itself if `anchor` is empty. */
export function pinnedUri(standard: Standard, anchor: string, baseUrl: string): string {
  return `${baseUrl}s/${standard.id}/${standard.edition}/full/${fragment(anchor)}`
}

/**
 * `text` with every address of this site absolute in its HTML, so that it can stand in another system. The Markdown is
 * the author's: its links name things by id (`term:user`).
 */
export function portable(text: RichText, baseUrl: string): RichText {
  const html = rebase(text.html, baseUrl)
  return html === text.html ? text : { plain: text.plain, markdown: text.markdown, html }
}

function withoutFragment(address: string): string {
  const start = address.indexOf('#')
  return start < 0 ? address : address.slice(0, start)
}

function fragment(anchor: string): string {
  return anchor === '' ? '' : `#${anchor}`
}
