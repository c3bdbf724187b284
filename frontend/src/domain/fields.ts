import type { CodedName, DocumentText } from '@/api/types'

/** One value of the reading that a person may check and correct. */
export interface Field { pointer: string; name: string; value: unknown; long?: boolean }
export interface FieldGroup { key: string; fields: Field[] }

const present = (fields: Field[]): Field[] => fields.filter((field) => field.value !== undefined && field.value !== null)

/** A name and, where the source has one, its code: two values that are corrected apart. */
const coded = (pointer: string, name: string, value: CodedName | undefined): Field[] => [
  { pointer: `${pointer}/name`, name, value: value?.name },
  ...(value?.code === undefined ? [] : [{ pointer: `${pointer}/code`, name: `${name}Code`, value: value.code }]),
]

/** What the document says as a whole. Empty but usual fields stay, so that they can be filled. */
export function documentGroups(document: Partial<DocumentText>): FieldGroup[] {
  const head: Field[] = [
    { pointer: '/title', name: 'title', value: document.title },
    ...coded('/department', 'department', document.department),
    ...(['fiscalYear', 'moneyUnit', 'kind'] as const).map((name) => ({ pointer: `/${name}`, name, value: document[name] })),
  ]
  const goal = document.overallGoal
  const goals: Field[] = goal ? [
    ...(goal.text ? [{ pointer: '/overallGoal/text', name: 'text', value: goal.text, long: true }] : []),
    ...(goal.items ?? []).map((item, index) => ({ pointer: `/overallGoal/items/${index}/text`, name: 'items', value: item.text, long: true })),
  ] : []
  const programmes = (document.programmes ?? []).flatMap((programme, index) => present([
    { pointer: `/programmes/${index}/name`, name: 'programmes', value: programme.name },
    { pointer: `/programmes/${index}/text`, name: 'text', value: programme.text, long: true }]))
  const safeguards = (document.safeguards ?? []).flatMap((safeguard, index) => present([
    { pointer: `/safeguards/${index}/name`, name: 'safeguards', value: safeguard.name },
    ...(safeguard.items ?? []).map((item, at) => ({ pointer: `/safeguards/${index}/items/${at}/text`, name: 'items', value: item.text, long: true }))]))
  const totals = (document.totals ?? []).map((total, index) => ({ pointer: `/totals/${index}/amount`, name: 'totals', value: total.amount }))
  return [
    { key: 'head', fields: head }, { key: 'overallGoal', fields: goals }, { key: 'programmes', fields: programmes },
    { key: 'safeguards', fields: safeguards }, { key: 'totals', fields: totals },
  ].filter((group) => group.fields.length > 0)
}

/** The fields of one project except its indicators, which have a table of their own. */
export function projectGroups(document: Partial<DocumentText>, index: number): FieldGroup[] {
  const project = document.projects?.[index]
  if (!project) return []
  const base = `/projects/${index}`
  const plain = (name: 'number' | 'name' | 'code' | 'attribute' | 'term'): Field => ({ pointer: `${base}/${name}`, name, value: project[name] })
  const head = [
    plain('number'), plain('name'), plain('code'), ...coded(`${base}/unit`, 'unit', project.unit), ...coded(`${base}/supervisor`, 'supervisor', project.supervisor),
    ...coded(`${base}/activity`, 'activity', project.activity), plain('attribute'), plain('term'),
  ].filter((field) => field.value !== undefined || field.name === 'name' || field.name === 'code')
  const money: Field[] = [
    { pointer: `${base}/budget/total`, name: 'budget', value: project.budget?.total },
    ...(project.budget?.sources ?? []).map((source, at) => ({ pointer: `${base}/budget/sources/${at}/amount`, name: `source.${source.source}`, value: source.amount })),
    ...(project.spendingPlan ?? []).map((step, at) => ({ pointer: `${base}/spendingPlan/${at}/percent`, name: `month.${step.month}`, value: step.percent })),
  ]
  const goals: Field[] = present([
    { pointer: `${base}/purpose`, name: 'purpose', value: project.purpose, long: true },
    ...(project.goals ?? []).flatMap((goal, at) => [
      { pointer: `${base}/goals/${at}/text`, name: 'goals', value: goal.text, long: true },
      { pointer: `${base}/goals/${at}/completion`, name: 'completion', value: goal.completion, long: true }]),
    ...(project.notes ?? []).map((note, at) => ({ pointer: `${base}/notes/${at}/text`, name: 'notes', value: note.text, long: true })),
    { pointer: `${base}/executionWeight`, name: 'executionWeight', value: project.executionWeight },
  ])
  return [{ key: 'head', fields: head }, { key: 'money', fields: money }, { key: 'goals', fields: goals }].filter((group) => group.fields.length > 0)
}

/** What a label that leads to this value means, as the vocabulary names it: a column of indicators, or a field beside its label. */
export function labelField(pointer: string): string {
  const steps = pointer.split('/')
  const own = steps.at(-1) ?? ''
  const above = steps.at(-2) ?? ''
  const named = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
  if (steps.includes('indicators')) return `columns.${named(own)}`
  if (own !== 'name' && own !== 'code') return `fields.${named(own)}`
  const whose = /^\d+$/.test(above) ? 'PROJECT_NAME' : named(above)
  return `fields.${own === 'name' ? whose : `${whose.replace('_NAME', '')}_CODE`}`
}
