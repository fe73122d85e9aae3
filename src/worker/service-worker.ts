/**
 * Answers for the site once it was visited, so that everything works without a network. It keeps the
 * files of Unknot and nothing else: no answer, no dose and no note ever gets in here, and what it keeps
 * is the same for everyone. So forgetting everything leaves it alone.
 *
 * A version is kept whole or not at all: every file must have the bytes that its build wrote, or the
 * newer worker does not come to be, and the one before goes on (decision 16).
 */
import type { PrecacheEntry } from 'workbox-precaching'
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { pageFor } from './address.ts'
import { takeOver } from './take-over.ts'

declare const self: ServiceWorkerGlobalScope

/** The files of this version, with the sum of each. The build puts the list here. */
declare const filesOfSite: PrecacheEntry[]

const files = new PrecacheController()
files.addToCacheList(filesOfSite)

const scope = new URL(self.registration.scope)

const inScope = (file: string) => scope.href + file

/** The files of versions before this one that a page of theirs, open in another tab, may still ask for. */
const outgoing = `${files.strategy.cacheName}-outgoing`

/** Puts aside what this version no longer has. Only files named by their content: no two versions share such a name. */
const putAside = async () => {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  // With one page open, it is the one that asked for this version: no other page needs anything older.
  if (open.length < 2) await caches.delete(outgoing)
  const [all, aside] = [await caches.open(files.strategy.cacheName), await caches.open(outgoing)]
  const ours = new Set(files.getURLsToCacheKeys().values())
  for (const { url } of await all.keys()) {
    const response = ours.has(url) || new URL(url).search !== '' ? undefined : await all.match(url)
    if (response) await aside.put(url, response)
  }
}

const answer = async (request: Request, address: string): Promise<Response> =>
  (await files.matchPrecache(address)) ??
  (await caches.match(address, { cacheName: outgoing })) ??
  fetch(request)

self.addEventListener('install', (event) => void files.install(event))

self.addEventListener('activate', (event) => {
  const change = async () => {
    // A full device must not keep the old files from being cleared.
    await putAside().catch(() => undefined)
    await files.activate(event)
    // The page of the very first visit, too, works on without a network.
    await self.clients.claim()
  }
  event.waitUntil(change())
})

self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return
  const path = pathname.slice(scope.pathname.length)
  const has = (file: string) => files.getCacheKeyForURL(inScope(file)) !== undefined
  const file = request.mode === 'navigate' ? pageFor(path, has) : path
  if (file !== undefined) event.respondWith(answer(request, inScope(file)))
})

const showPage = async () => {
  const [page] = await self.clients.matchAll({ type: 'window' })
  await (page ? page.focus() : self.clients.openWindow(scope.href))
}

// A notice of ours was touched: back to the page that it came from.
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(showPage())
})
