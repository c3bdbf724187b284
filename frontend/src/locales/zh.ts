/** All messages of one language; one file an area, named as the first part of its keys. */
const files = import.meta.glob<Record<string, unknown>>('./zh/*.json', { eager: true, import: 'default' })

export default Object.fromEntries(Object.entries(files).map(([path, messages]) => [path.slice('./zh/'.length, -'.json'.length), messages]))
