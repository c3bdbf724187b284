import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { createI18n } from 'vue-i18n'
import { answer } from '../mock/routes'
import { useReview, type Mark } from '@/features/intake/review'
import IndicatorForm from '@/features/planning/IndicatorForm.vue'
import zh from '@/locales/zh'
import type { Finding, ProjectText } from '@/api/types'
import ErrorNote from '@/ui/ErrorNote.vue'
import { ApiError } from '@/api/client'

const i18n = () => createI18n({ legacy: false, locale: 'zh', messages: { zh: zh as never } })
const finding: Finding = {
  key: '0', rule: 'B-05', severity: 'ERROR', issueType: 'COMPLIANCE', opinionCode: null, row: 1, indicator: '每案费用', field: 'target', pointer: '/indicators/1/target',
  found: '', expected: '', message: '成本应为上限', messageEn: 'A cost wants a ceiling', basis: { text: '', textEn: '', standing: null }, proposal: null, proposalEn: null,
}
const project: ProjectText = {
  executionWeight: '10',
  indicators: [
    { level1: '产出指标', level2: '数量指标', level3: '案件数', target: { text: '≥300件', operator: 'GE', value: '300', unit: '件' }, weight: '50' },
    { level1: '产出指标', level2: '成本指标', level3: '每案费用', target: { text: '≥700元', operator: 'GE', value: '700', unit: '元' }, weight: '30' },
  ],
}

describe('the form of indicators', () => {
  const form = () => mount(IndicatorForm, { props: { project, findings: [finding], selected: null }, global: { plugins: [i18n()] } })
  it('merges level 1 and says in words what the weights lack', () => {
    const text = form()
    expect(text.find('td[data-pointer="/indicators/0/level1"]').attributes('rowspan')).toBe('2')
    expect(text.find('td[data-pointer="/indicators/1/level1"]').exists()).toBe(false)
    expect(text.text()).toContain('权重 80 + 执行率 10 = 90，应为 100，差 -10')
  })
  it('marks the cell of a finding and leads from there to the list', async () => {
    const text = form()
    await text.find('td[data-pointer="/indicators/1/target"] button').trigger('click')
    expect(text.emitted('finding')).toEqual([[0]])
  })
})

it('a refusal is said in words, with its code and request', () => {
  const note = mount(ErrorNote, { props: { error: new ApiError({ title: '', status: 403, code: 'ZS-WEB-403', requestId: '01K9' }) }, global: { plugins: [i18n()] } })
  expect(note.text()).toContain('您没有这项权限')
  expect(note.text()).toContain('ZS-WEB-403')
  expect(note.text()).toContain('01K9')
})

describe('the review of an import', () => {
  const ID = '0199a0c0-0000-7000-8000-000000000502'
  beforeEach(() => {
    setActivePinia(createPinia())
    // The mock that the pages are developed against answers here as well.
    vi.stubGlobal('fetch', (address: string, options: RequestInit) => {
      const url = new URL(address, 'http://mock')
      const headers = options.headers as Record<string, string>
      const { status, body } = answer({
        method: options.method ?? 'GET', path: url.pathname.replace('/api/v1', ''), query: url.searchParams, body: options.body ? JSON.parse(String(options.body)) : {},
        fileName: '', size: 0, ifMatch: headers['If-Match']?.replaceAll('"', '') ?? null, signedIn: 'lixiulan' })
      return Promise.resolve(new Response(status === 204 ? null : body, { status }))
    })
  })
  it('goes through what is open in the order of the source', async () => {
    const review = useReview(ID)
    await review.load()
    const marks: Mark[] = review.marks.value
    expect(marks.length).toBeGreaterThan(20)
    const order = marks.map((mark) => review.order.value.get(mark.key)?.index ?? -1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
  it('lights the places of a field and the fields of a place', async () => {
    const review = useReview(ID)
    await review.load()
    review.lightField('/projects/0/name', true)
    const key = review.light.value.keys[0]!
    review.lightPlace(key, true)
    expect(review.light.value.pointers).toContain('/projects/0/name')
  })
  it('keeps what was typed beside what somebody else saved', async () => {
    const [mine, theirs] = [useReview(ID), useReview(ID)]
    await mine.load()
    await theirs.load()
    expect(await theirs.correct('/projects/0/name', '别人的')).toBe(true)
    expect(await mine.correct('/projects/0/name', '我的')).toBe(false)
    await nextTick()
    expect(mine.conflict.value).toMatchObject({ value: '我的', theirs: '别人的' })
    expect(await mine.correct('/projects/0/name', '我的')).toBe(true)
    expect(mine.reading.value?.document.projects?.[0]?.name).toBe('我的')
  })
})
