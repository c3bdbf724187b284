// The REST API as a machine uses it: for what a test needs to be there before a person opens the browser.

/** A signed-in person without a browser. */
export class Caller {
  constructor(base) {
    this.base = base
    this.cookie = ''
    this.csrf = ''
  }
  async call(method, path, { body, form, ifMatch, raw = false } = {}) {
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method, body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
      headers: {
        Accept: 'application/json', 'Accept-Language': 'zh',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(this.cookie ? { Cookie: this.cookie } : {}),
        ...(method === 'GET' ? {} : { 'X-CSRF-Token': this.csrf }),
        ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch === '*' ? '*' : `"${ifMatch}"` }),
      },
    })
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0]
    if (raw) return response
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text ? JSON.parse(text) : undefined
  }
  get = (path) => this.call('GET', path)
  post = (path, body, more = {}) => this.call('POST', path, { body, ...more })
  put = (path, body, ifMatch) => this.call('PUT', path, { body, ifMatch })

  async signIn(login, password) {
    const session = await this.post('/session', { login, password })
    this.csrf = session.csrfToken
    return session
  }
  /** Signs in with a password that opens the door once, and sets one's own. */
  async settle(login, oneTime, own) {
    await this.signIn(login, oneTime)
    await this.post('/account/password', { current: oneTime, next: own })
    return this.signIn(login, own)
  }
}
