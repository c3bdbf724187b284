// Every page of the demonstration county, on a wide screen and on a phone, as each of those sees it who may: axe finds nothing,
// the browser complains about nothing (its console, the content security policy, requests that fail), nothing is too wide.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Caller } from './support/api.mjs'
import { startServer } from './support/server.mjs'
import { xlsx } from './support/sheet.mjs'
import { launch, Visitor } from './support/visitor.mjs'

describe('every page', { concurrency: false }, () => {
  let server, browser, accounts, demoPassword
  const of = (role) => accounts.find((account) => account.role === role)?.login ?? assert.fail(`the demonstration has no ${role}`)
  before(async () => {
    server = await startServer({ demo: true })
    const options = await new Caller(server.base).get('/session/options')
    accounts = options.accounts
    demoPassword = accounts[0].password
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
      case 'FINANCE_SECTION': return ['/desk', '/targets', '/targets?q=zzzz', `/targets/${await first('/projects')}`, '/imports', `/imports/${await first('/imports')}`, '/account', '/journal', '/nowhere', '/targets/01890000-0000-7000-8000-000000000000']
      case 'AUDITOR': return ['/desk', '/journal', `/journal/${await first('/journal', 'seq')}`, '/admin/users']
      case 'ADMINISTRATOR': return ['/desk', '/admin/units', '/admin/users', '/admin/years', '/admin/vocabulary', '/admin/secrecy']
      case 'HANDLER': return ['/desk', '/targets', `/targets/${await first('/projects')}`, `/targets/${await first('/projects?stage=DRAFT')}/edit`]
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

  /** What opens over a page, or stands there only after something was done: at whom it is looked, where, and what they do. */
  async function sheets() {
    const { caller, first } = await addresses(of('ADMINISTRATOR'))
    const handler = new Caller(server.base)
    await handler.signIn(of('FINANCE_SECTION'), demoPassword)
    const [field] = (await handler.get('/vocabulary/fields')).items
    await handler.post('/vocabulary', { field: field.field, text: `叫法${Date.now()}`, importId: (await handler.get('/imports')).items[0].id })
    const unit = await first('/units?parent=root')
    const made = await caller.post('/users', { login: `new${Date.now()}`, name: '新来', grants: [{ role: 'LEADER', unitId: unit, extent: 'OWN_UNIT' }] })
    const press = (name) => (page) => page.getByRole('button', { name, exact: true }).first().click()
    const bring = (rows) => async (page) => {
      await page.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: 'application/octet-stream', buffer: xlsx(rows) })
      await page.getByRole('dialog').getByText(/没有导入/).first().waitFor()
    }
    const section = of('FINANCE_SECTION')
    const admin = of('ADMINISTRATOR')
    return {
      'first password': { as: made.user.login, password: made.oneTimePassword, path: '/desk' },
      'the forced change refused': { as: made.user.login, password: made.oneTimePassword, path: '/desk', act: refusedPassword },
      'second step': { as: section, path: '/account', act: press('开启两步验证') },
      'new project': { as: section, path: '/targets', act: press('新建项目') },
      'new token': { as: section, path: '/account', act: press('新建令牌') },
      'token made': { as: section, path: '/account', act: madeToken },
      'view to be saved': { as: section, path: '/targets?hasFindings=WARN', act: press('保存为视图') },
      'saved views': { as: section, path: '/targets?hasFindings=ERROR', act: savedView },
      'proposed labels': { as: admin, path: '/admin/vocabulary', act: (page) => page.getByText('叫法').first().waitFor() },
      'label rejected': { as: admin, path: '/admin/vocabulary', act: press('不采纳') },
      'words of secrecy': { as: admin, path: '/admin/secrecy', act: addedWord },
      'word to be removed': { as: admin, path: '/admin/secrecy', act: press('移除') },
      'words of the program': { as: admin, path: '/admin/secrecy', act: (page) => page.locator('summary').click() },
      'sheet of people': { as: admin, path: '/admin/users', act: bring([['登录名', '姓名', '角色', '单位编码', '范围'], ['!', '甲', '皇帝', '0', '']]) },
      'sheet of units': { as: admin, path: '/admin/units', act: bring([['上级编码', '类型', '编码', '名称'], ['000', '所', '', '甲']]) },
    }
  }
  async function refusedPassword(page) {
    const fields = page.locator('input[type=password]')
    for (let at = 0; at < 3; at++) await fields.nth(at).fill('short')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').or(page.locator('[aria-invalid=true]')).first().waitFor()
  }
  async function madeToken(page) {
    await page.getByRole('button', { name: '新建令牌', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('用途').fill('月报')
    await dialog.getByRole('checkbox').first().check()
    await page.keyboard.press('Tab')
    await dialog.locator('.foot .el-button--primary').click()
    await dialog.getByText(/^zst_/).waitFor()
  }
  async function addedWord(page) {
    const word = `老城片区${Date.now() % 1e6}`
    await page.getByLabel('词语', { exact: true }).fill('密')
    await page.getByRole('button', { name: '加入', exact: true }).click()
    await page.locator('[aria-invalid=true]').first().waitFor()
    await page.getByLabel('词语', { exact: true }).fill(word)
    await page.getByLabel('作用').selectOption('EXPLAIN')
    await page.getByRole('button', { name: '加入', exact: true }).click()
    await page.getByRole('cell', { name: word }).waitFor()
  }
  async function savedView(page) {
    const name = `有错误的${Date.now()}`
    const save = page.getByRole('button', { name: '保存为视图', exact: true })
    if (!(await save.isVisible())) return
    await save.click()
    await page.getByLabel('视图名称').fill(name)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name, exact: true }).waitFor()
  }

  for (const width of [1440, 390]) {
    it(`of what opens over a page at ${width} px`, async () => {
      for (const [name, { as, password = demoPassword, path, act }] of Object.entries(await sheets())) {
        const person = await Visitor.in(browser, server.base, { width })
        await person.signIn(as, password, path)
        await act?.(person.page)
        await person.settled()
        await person.shot(`${name.replaceAll(' ', '-')}-${width}`)
        await person.accepts(`${name} at ${width} px`)
        await person.leave()
      }
    })
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
