import { computed } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'

export const text = (query: LocationQuery, name: string): string => {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** Fiscal year and unit: the scope of every page, kept in the address so that a link opens the same thing for a colleague. */
export function useScope() {
  const route = useRoute()
  const router = useRouter()
  const year = computed(() => text(route.query, 'year'))
  const unit = computed(() => text(route.query, 'unit'))
  const change = (scope: { year?: string; unit?: string }) => router.push({ query: withQuery(route.query, { ...scope, page: '' }) })
  return { year, unit, change }
}

/** The query with some parameters changed; empty ones are left out of the address. */
export function withQuery(query: LocationQuery, changes: Record<string, string>): Record<string, string> {
  const next: Record<string, string> = {}
  for (const name of Object.keys(query)) next[name] = text(query, name)
  Object.assign(next, changes)
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''))
}
