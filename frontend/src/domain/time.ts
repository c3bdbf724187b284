/** Times of the API are UTC; people read them in China's time, wherever their computer stands. */
const ZONE = 'Asia/Shanghai'

function partsOf(instant: string): Record<string, string> | null {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return null
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]))
}

/** `2026-10-31 09:05` */
export function moment(instant: string | null | undefined): string {
  const parts = instant ? partsOf(instant) : null
  return parts ? `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}` : ''
}

/** `2026-10-31` */
export function day(instant: string | null | undefined): string {
  return moment(instant).slice(0, 10)
}

/** A day chosen in a form as the instant at which it begins (or, with `end`, at which the next one does) in China. */
export function startOfDay(date: string, end = false): string {
  const start = new Date(`${date}T00:00:00+08:00`)
  if (end) start.setUTCDate(start.getUTCDate() + 1)
  return start.toISOString()
}
