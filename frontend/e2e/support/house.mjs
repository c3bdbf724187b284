// A small provider of OpenID Connect: its page has one button, which proves that one is whoever is called in the address.
import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'

const CLIENT = 'zhunsheng'
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Starts it under another name than that of the server, so that a browser takes the two for different sites. */
export async function startHouse(login) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const consents = new Map()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise((resolve) => server.listen(0, 'localhost', resolve))
  const issuer = `http://localhost:${server.address().port}`

  function signed(consent) {
    const now = Math.floor(Date.now() / 1000)
    const said = { iss: issuer, sub: 'somebody', aud: CLIENT, iat: now, exp: now + 300, nonce: consent.get('nonce'), preferred_username: login }
    const text = `${encoded({ alg: 'RS256', kid: 'k' })}.${encoded(said)}`
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`
  }
  function json(response, status, value) {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
  }
  async function answer(request, response) {
    const url = new URL(request.url, issuer)
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(response, 200, { issuer, authorization_endpoint: `${issuer}/door`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'] })
      case '/keys':
        return json(response, 200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' }] })
      case '/door': {
        const code = randomUUID()
        consents.set(code, url.searchParams)
        const back = new URL(url.searchParams.get('redirect_uri'))
        back.search = new URLSearchParams({ code, state: url.searchParams.get('state') })
        return response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>door</title><link rel="icon" href="data:,"><a id="in" href="${back.href.replaceAll('&', '&amp;')}">in</a>`)
      }
      case '/token': {
        let body = ''
        for await (const piece of request) body += piece
        const form = new URLSearchParams(body)
        const consent = consents.get(form.get('code'))
        consents.delete(form.get('code'))
        const right = consent && createHash('sha256').update(form.get('code_verifier')).digest('base64url') === consent.get('code_challenge')
        return right ? json(response, 200, { access_token: 'a', token_type: 'Bearer', id_token: signed(consent) }) : json(response, 400, { error: 'invalid_grant' })
      }
      default:
        return json(response, 404, {})
    }
  }
  return { issuer, client: CLIENT, stop: () => server.close() }
}
