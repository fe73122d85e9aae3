/** The line that all traffic of a browser goes through, so that nothing can be asked for behind our back. */
import { createServer, request as ask } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface Wire {
  /** Where the browser finds it. */
  readonly server: string
  /** Every method and address that went through, or tried to. */
  readonly asked: string[]
  /** Those of them that had a cookie with them. */
  readonly withCookies: string[]
  close(): Promise<void>
}

/** A proxy that notes everything, and leads to this machine alone. */
export const openWire = async (): Promise<Wire> => {
  const asked: string[] = []
  const withCookies: string[] = []
  const proxy = createServer((question, answer) => {
    const { method = '', url = '', headers } = question
    asked.push(`${method} ${url}`)
    if (headers.cookie !== undefined) withCookies.push(url)
    if (!URL.canParse(url) || new URL(url).hostname !== '127.0.0.1') return void answer.writeHead(403).end()
    const on = ask(url, { method, headers }, (back) => {
      answer.writeHead(back.statusCode ?? 502, back.headers)
      back.pipe(answer)
    })
    on.on('error', () => answer.destroy())
    question.pipe(on)
    return undefined
  })
  // With https, and before it: a browser that only opens a line to somewhere is seen too.
  proxy.on('connect', ({ url = '' }, socket: Socket) => {
    asked.push(`CONNECT ${url}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  return {
    server: `http://127.0.0.1:${port}`,
    asked,
    withCookies,
    close: async () => {
      proxy.closeAllConnections()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
