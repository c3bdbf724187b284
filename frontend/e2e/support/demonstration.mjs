import { Caller } from './api.mjs'
import { startServer } from './server.mjs'
import { launch, Visitor } from './visitor.mjs'

/** The demonstration county on a server of its own, with a browser: whoever comes in does so by their role. */
export class Demonstration {
  static async start() {
    const here = new Demonstration()
    try {
      await here.begin()
    } catch (failure) {
      await here.stop()
      throw failure
    }
    return here
  }

  async begin() {
    this.server = await startServer({ demo: true })
    const { accounts } = await new Caller(this.server.base).get('/session/options')
    this.password = accounts[0].password
    this.logins = Object.fromEntries(accounts.toReversed().map((account) => [account.role, account.login])) // the first of each role
    this.browser = await launch()
  }

  /** Somebody of a role at a page. */
  as = async (role, path, options) => {
    const visitor = await Visitor.in(this.browser, this.server.base, options)
    await visitor.signIn(this.logins[role], this.password, path)
    return visitor
  }

  /** Somebody of a role without a browser. */
  machine = async (role) => {
    const caller = new Caller(this.server.base)
    await caller.signIn(this.logins[role], this.password)
    return caller
  }

  async stop() {
    await this.browser?.close()
    await this.server?.stop()
  }
}
