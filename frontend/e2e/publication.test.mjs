// What goes before the public, played by the people of the demonstration county: last year's edition is out, this year's targets
// are prepared with one project withheld, reviewed by a second person and released.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Demonstration } from './support/demonstration.mjs'

const YEAR = new Date().getFullYear()

describe('before the public', { concurrency: false }, () => {
  let here, as, address, secret
  before(async () => {
    here = await Demonstration.start()
    as = here.as
  })
  after(async () => {
    await here?.stop()
  })
  const confirm = async ({ page }, name) => {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }

  it('the list shows what is out and what is due', async () => {
    const section = await as('FINANCE_SECTION', `/desk?year=${YEAR}`)
    await section.page.getByText('1 项公开即将到期或已逾期').click()
    await section.settled()
    await section.shot('publication-list')
    await section.accepts('the list of publications')
    await section.open(`/publications?year=${YEAR - 1}`)
    await section.page.getByText('按期公开').waitFor()
    await section.shot('publication-list-last-year')
    await section.page.getByRole('link', { name: '明川县司法局' }).first().click()
    await section.settled()
    await section.page.getByText('号项目不公开：').waitFor()
    await section.shot('publication-released', true)
    await section.accepts('a released publication')
    await section.leave()
  })

  it('the finance section prepares this year’s targets with one project withheld', async () => {
    const section = await as('FINANCE_SECTION', `/publications?year=${YEAR}`)
    await section.page.getByRole('button', { name: '准备公开' }).first().click()
    await section.page.waitForURL(/\/publications\/[0-9a-f-]{36}/)
    await section.settled()
    address = new URL(section.page.url()).pathname
    secret = await section.page.getByRole('checkbox').last().getAttribute('aria-label')
    await section.page.getByRole('checkbox').last().check()
    await section.page.getByLabel('保密审查人（机构）').fill('县保密审查小组')
    await section.page.getByRole('button', { name: '预览' }).click()
    await section.page.getByText('这是预览，尚未保存。').waitFor()
    await section.shot('publication-trial', true)
    await section.accepts('a preview')
    await section.page.getByRole('button', { name: '生成公开文本' }).click()
    await section.page.getByText('已生成公开文本').waitFor()
    await section.settled()
    for (const box of await section.page.getByLabel('可以公开的理由').all()) await box.fill('经审查，可以公开')
    await section.page.getByRole('button', { name: '重新生成公开文本' }).click()
    await section.page.getByText('（第 2 稿）').waitFor()
    await section.page.getByText('您本人准备的').waitFor({ state: 'hidden' })
    await section.shot('publication-prepared', true)
    await section.accepts('a prepared publication')
    await section.leave()
  })

  it('the leader reviews what the public will see, on a phone, and releases it', async () => {
    const leader = await as('LEADER', `/desk?year=${YEAR}`, { width: 390 })
    await leader.page.getByText('1 项公开待你复核').waitFor()
    await leader.open(address)
    await leader.page.getByText('号项目不公开：涉及国家秘密').waitFor()
    const shown = await leader.page.locator('.public').innerText()
    assert.ok(!shown.includes(secret.replace('不公开：', '')), 'the withheld project is not in the preview')
    await leader.shot('publication-review-390', true)
    await leader.accepts('a publication under review on a phone')
    await leader.page.getByRole('button', { name: '复核通过', exact: true }).click()
    await confirm(leader, '复核通过')
    await leader.page.getByRole('button', { name: '公开', exact: true }).click()
    await leader.shot('publication-release-390')
    await confirm(leader, '公开')
    await leader.page.getByText('公众可见').waitFor()
    await leader.settled()
    await leader.shot('publication-done-390', true)
    await leader.accepts('a publication that was just released')
    await leader.leave()
  })
})
