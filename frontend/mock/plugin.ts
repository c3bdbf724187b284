import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'
import { answer, type MockRequest } from './routes.ts'

/** Answers `/api/v1` from memory: for `npm run dev` without a server, for `vite preview`, and for looking at pages. */
export function mockApi(): Plugin {
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    if (!request.url?.startsWith('/api/v1')) return next()
    respond(request, response).catch(next)
  }
  return {
    name: 'zhunsheng-mock-api',
    configureServer: (server) => void server.middlewares.use(serve),
    configurePreviewServer(server) {
      // The policy of the real server, so that a page that breaks it breaks here first.
      server.middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', "default-src 'self'; style-src 'self' 'unsafe-inline'")
        next()
      })
      server.middlewares.use(serve)
    },
  }
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const url = new URL(request.url ?? '/', 'http://mock')
  const result = answer(asked(request, url, Buffer.concat(chunks)))
  response.statusCode = result.status
  for (const [name, value] of Object.entries(result.headers)) response.setHeader(name, value)
  response.end(result.body)
}

function asked(request: IncomingMessage, url: URL, body: Buffer): MockRequest {
  const text = body.toString('utf8')
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v1/, ''),
    query: url.searchParams,
    body: isJson && text ? (JSON.parse(text) as Record<string, unknown>) : {},
    fileName: /filename="([^"]*)"/.exec(text)?.[1] ?? '',
    size: body.length,
    ifMatch: request.headers['if-match']?.replaceAll('"', '') ?? null,
    signedIn: /zs_session=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? null,
  }
}
