// Every page of the demonstration county, on a wide screen and on a phone, as each of those sees it who may: axe finds nothing,
// the browser complains about nothing (its console, the content security policy, requests that fail), nothing is too wide.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Caller } from './support/api.mjs'
import { startServer } from './support/server.mjs'
import { launch, Visitor } from './support/visitor.mjs'

describe('every page', { concurrency: false }, () => {
  let server, browser, accounts, demoPassword
  const of = (role) => accounts.find((account) => account.role === role)?.login ?? assert.fail(`the demonstration has no ${role}`)
  before(async () => {
    server = await startServer({ demo: true })
    const options = await new Caller(server.base).get('/session/options')
    accounts = options.accounts
    demoPassword = 'demo'
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** The first project, import and entry that somebody sees. */
  async function addresses(login) {
    const caller = new Caller(server.base)
    await caller.signIn(login, demoPassword)
    const first = async (path, id = 'id') => (await caller.get(path)).items[0]?.[id] ?? assert.fail(`${login} sees nothing at ${path}`)
    return { caller, first }
  }

  async function pagesOf(role) {
    const login = of(role)
    const { first } = await addresses(login)
    switch (role) {
      case 'FINANCE_SECTION': return ['/desk', '/targets', '/targets?q=zzzz', `/targets/${await first('/projects')}`, '/imports', `/imports/${await first('/imports')}`, '/account', '/journal', '/nowhere', '/targets/unknown']
      case 'AUDITOR': return ['/desk', '/journal', `/journal/${await first('/journal', 'seq')}`, '/admin/users']
      case 'ADMINISTRATOR': return ['/desk', '/admin/units', '/admin/users', '/admin/years', '/admin/vocabulary']
      default: return ['/desk', '/targets', `/targets/${await first('/projects')}`]
    }
  }

  for (const width of [1440, 390]) {
    it(`of signing in at ${width} px`, async () => {
      const stranger = await Visitor.in(browser, server.base, { width })
      await stranger.open('/sign-in')
      await stranger.shot(`sign-in-${width}`)
      await stranger.accepts('/sign-in')
      await stranger.leave()
    })
    for (const role of ['FINANCE_SECTION', 'HANDLER', 'FINANCE_BUREAU', 'LEADER', 'EVALUATOR', 'AUDITOR', 'ADMINISTRATOR']) {
      it(`of ${role} at ${width} px`, async () => {
        const person = await Visitor.in(browser, server.base, { width })
        await person.signIn(of(role), demoPassword, '/desk')
        for (const path of await pagesOf(role)) {
          await person.open(path)
          await person.shot(`${role}${path.replace(/\W+/g, '-').slice(0, 24)}-${width}`)
          await person.accepts(`${path} as ${role} at ${width} px`)
        }
        await person.leave()
      })
    }
  }

  it('in English and in the dark', async () => {
    for (const [language, theme] of [['en-GB', 'light'], ['zh-CN', 'dark']]) {
      const person = await Visitor.in(browser, server.base, { language, theme })
      await person.signIn(of('FINANCE_SECTION'), demoPassword, '/desk')
      for (const path of await pagesOf('FINANCE_SECTION')) {
        await person.open(path)
        await person.shot(`${language}-${theme}${path.replace(/\W+/g, '-').slice(0, 24)}`)
        await person.accepts(`${path} in ${language}, ${theme}`)
      }
      await person.leave()
    }
  })
})
