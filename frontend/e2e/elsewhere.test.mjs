// Signing in at another site and coming back, with what a real browser does about cookies on the way.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Caller } from './support/api.mjs'
import { buildCounty } from './support/county.mjs'
import { startHouse } from './support/house.mjs'
import { startServer } from './support/server.mjs'
import { launch, Visitor } from './support/visitor.mjs'

describe('another house', { concurrency: false }, () => {
  let house, server, browser
  before(async () => {
    house = await startHouse('wangfang')
    server = await startServer({ settings: { ZHUNSHENG_OIDC_ISSUER: house.issuer, ZHUNSHENG_OIDC_CLIENT: house.client, ZHUNSHENG_OIDC_LABEL: '县统一门户' } })
    const { admin, units } = await buildCounty(server)
    await admin.post('/users', { login: 'wangfang', name: '王芳', elsewhere: true, grants: [{ role: 'HANDLER', unitId: units.aid, extent: 'OWN_UNIT' }] })
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
    house?.stop()
  })

  it('lets somebody in who proved themselves there, and says why where it does not', async () => {
    const person = await Visitor.in(browser, server.base)
    const { page } = person
    await person.open('/sign-in')
    await person.shot('sign-in-elsewhere')
    await person.accepts('the page of signing in with another door')
    await page.getByRole('link', { name: '县统一门户' }).click()
    await page.waitForURL(`${house.issuer}/**`)
    await page.locator('#in').click()
    await page.waitForURL(`${server.base}/desk**`)
    await person.settled()
    await page.getByText('王芳').first().waitFor()
    await person.shot('desk-from-elsewhere')
    const cookies = await person.context.cookies(server.base)
    assert.deepEqual(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]), [['zs_session', true, 'Strict']])

    await page.goto('/api/v1/session/oidc/callback?code=x&state=y')
    await page.getByText('统一身份认证没有完成').waitFor()
    await page.getByText('ZS-WEB-031').waitFor()
    await person.shot('sent-back')
    await person.accepts('the page of signing in after a failure')
    await person.leave()
    const options = await new Caller(server.base).get('/session/options')
    assert.deepEqual(options.oidc, { label: '县统一门户', url: '/api/v1/session/oidc' })
  })
})
