// The life of targets, played by the people of the demonstration county: submitted, returned with reasons, answered, passed,
// approved many at once, adjusted and compared.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Demonstration } from './support/demonstration.mjs'

const YEAR = new Date().getFullYear()
const SCOPE = `?year=${YEAR}`

describe('the life of targets', { concurrency: false }, () => {
  let here, as, machine, project
  before(async () => {
    here = await Demonstration.start()
    ;({ as, machine } = here)
  })
  after(async () => {
    await here?.stop()
  })
  /** The drafts of this year that nothing keeps from being submitted. */
  async function submittable(caller) {
    const { items } = await caller.get(`/projects?year=${YEAR}&stage=DRAFT&size=100`)
    return items.filter(({ findings }) => findings.block === 0)
  }
  const card = ({ page }) => page.getByRole('region', { name: '办理进度' })
  const confirm = async ({ page }, name) => {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }

  it('a handler submits a target and explains what the audit calls an error', async () => {
    const drafts = await submittable(await machine('HANDLER'))
    assert.ok(drafts.length >= 10, 'the demonstration has drafts to submit')
    project = (drafts.find(({ findings }) => findings.error > 0) ?? drafts[0]).id
    const handler = await as('HANDLER', `/targets/${project}${SCOPE}`)
    await handler.shot('life-draft')
    await handler.accepts('a draft that can be submitted')
    await card(handler).getByRole('button', { name: '提交', exact: true }).click()
    await handler.settled()
    await handler.page.getByRole('group', { name: /处错误需要说明理由/ }).waitFor()
    for (const box of await handler.page.getByRole('dialog').locator('.explain textarea').all()) await box.fill('按往年口径编列，依据见附件')
    await handler.shot('life-submit')
    await handler.accepts('the dialog of a submission')
    await confirm(handler, '提交')
    await handler.settled()
    await card(handler).getByText('部门财务科审核').and(handler.page.locator('[aria-current=step]')).waitFor()
    await handler.shot('life-submitted')
    await handler.leave()
  })

  it('the finance section returns it with a pinned remark', async () => {
    const section = await as('FINANCE_SECTION', `/desk${SCOPE}`)
    await section.page.getByText('1 个项目待你审核').waitFor()
    await section.shot('life-desk-section')
    await section.page.getByText('1 个项目待你审核').click()
    await section.settled()
    await section.shot('review-queue')
    await section.accepts('the queue')
    await section.page.keyboard.press('j')
    await section.page.waitForURL(/\/review\/[0-9a-f-]{36}/)
    await section.settled()
    await card(section).getByRole('button', { name: '添加意见' }).click()
    await section.page.getByLabel('针对').selectOption({ index: 3 })
    await section.page.getByLabel('意见', { exact: true }).fill('指标值缺少依据，请补充测算过程。')
    await section.page.getByRole('button', { name: '保存意见' }).click()
    await section.page.getByText('未发出').waitFor()
    await section.page.getByRole('button', { name: '采纳为意见' }).first().click()
    await section.page.getByText('张财务已采纳').waitFor()
    await section.shot('review-remark')
    await section.accepts('a target under review')
    await card(section).getByRole('button', { name: '退回', exact: true }).click()
    await section.settled()
    await section.page.getByText('将随退回发出 2 条意见。').waitFor()
    await section.shot('review-return')
    await confirm(section, '退回')
    await section.leave()
  })

  it('the handler is told, answers and submits again; on a phone, too', async () => {
    const handler = await as('HANDLER', `/desk${SCOPE}`, { width: 390 })
    await handler.page.getByText('1 个项目被退回，请修改').waitFor()
    await handler.page.getByRole('button', { name: '通知，1 条未读' }).click()
    await handler.shot('life-notices-390')
    await handler.accepts('the notices on a phone')
    await handler.page.getByRole('link', { name: /退回了/ }).click()
    await handler.page.waitForURL((url) => url.pathname === `/targets/${project}`)
    await handler.settled()
    await card(handler).getByText('上次审核的 2 条意见尚未答复').waitFor()
    await handler.shot('life-returned-390')
    await handler.accepts('a returned target on a phone')
    for (const left of [1, 0]) {
      await handler.page.getByPlaceholder('已怎样修改，或为什么不改').first().fill('已按上年办案数补充测算过程')
      await card(handler).getByRole('button', { name: '答复', exact: true }).first().click()
      await handler.page.waitForFunction((count) => document.querySelectorAll('.reply').length === count, left)
    }
    await card(handler).getByRole('button', { name: '提交', exact: true }).click()
    await handler.settled()
    await confirm(handler, '提交')
    await handler.settled()
    await handler.shot('life-again-390')
    await handler.leave()
  })

  it('the finance bureau approves all that was passed at once', async () => {
    const writer = await machine('HANDLER')
    for (const { id, revision } of (await submittable(writer)).filter((draft) => draft.id !== project)) {
      const { findings } = await writer.get(`/projects/${id}/findings`)
      const explanations = findings.filter(({ severity }) => severity === 'ERROR').map(({ key, rule }) => ({ finding: key, rule, text: '按往年口径编列' }))
      await writer.post(`/projects/${id}/moves`, { move: 'SUBMIT', revision, explanations })
    }
    const section = await as('FINANCE_SECTION', `/review${SCOPE}`)
    await section.page.getByLabel('全选').check()
    await section.shot('review-chosen')
    await section.page.getByRole('button', { name: '批量通过' }).click()
    await confirm(section, '通过')
    await section.page.getByText('没有待办的项目').waitFor()
    await section.leave()

    const bureau = await as('FINANCE_BUREAU', `/review${SCOPE}`)
    await bureau.page.getByLabel('全选').check()
    await bureau.page.getByRole('button', { name: '批量批复' }).click()
    await bureau.page.getByLabel('批复文号').fill('明财绩〔2026〕3号')
    await bureau.page.getByLabel('批复日期').fill(`${YEAR}-01-15`)
    await bureau.shot('review-approve')
    await bureau.accepts('the dialog of a batch')
    await confirm(bureau, '批复')
    await bureau.page.getByText('没有待办的项目').waitFor()
    await bureau.leave()
    const { total } = await (await machine('LEADER')).get(`/projects?year=${YEAR}&stage=APPROVED`)
    assert.ok(total >= 10, `${total} approved`)
  })

  it('an approved target is adjusted, and the difference is shown', async () => {
    const handler = await as('HANDLER', `/targets/${project}${SCOPE}`)
    await card(handler).getByRole('button', { name: '调整', exact: true }).click()
    await handler.page.getByLabel('理由').fill('上级追加资金')
    await confirm(handler, '调整')
    await handler.settled()
    await card(handler).getByText('调整中，第 1 版仍有效').waitFor()
    const writer = await machine('HANDLER')
    const now = await writer.get(`/projects/${project}`)
    const changed = { ...now.project, name: `${now.name}（追加）` }
    await writer.put(`/projects/${project}`, { project: changed, reason: '追加' }, now.revision)
    const { findings } = await writer.get(`/projects/${project}/findings`)
    const explanations = findings.filter(({ severity }) => severity === 'ERROR').map(({ key, rule }) => ({ finding: key, rule, text: '按往年口径编列' }))
    await writer.post(`/projects/${project}/moves`, { move: 'SUBMIT', revision: now.revision + 1, explanations })
    await handler.page.reload()
    await handler.settled()
    await card(handler).getByText('办理记录与版本（2）').click()
    await handler.page.getByText('内容与校验值一致').first().waitFor()
    await handler.shot('life-versions', true)
    await handler.accepts('the versions of a target')
    await handler.page.getByRole('link', { name: '与第 1 版比较' }).click()
    await handler.settled()
    await handler.page.getByText('（追加）').first().waitFor()
    await handler.shot('life-compare')
    await handler.accepts('two versions compared')
    await handler.leave()
  })
})
