// Looks projects up in the index beside it: for a question only the parts that hold its pairs of characters are fetched.
'use strict'
;(() => {
  const form = document.getElementById('search')
  const input = document.getElementById('q')
  const count = document.getElementById('count')
  const hits = document.getElementById('hits')
  const root = form.dataset.root
  const MOST = 50
  const fetched = new Map()

  const load = (name) => {
    if (!fetched.has(name)) {
      fetched.set(
        name,
        fetch(`${root}search/${name}.json`).then((answer) => {
          if (!answer.ok) throw new Error(name)
          return answer.json()
        }),
      )
    }
    return fetched.get(name)
  }

  // As the index does it: widths and cases folded, only letters, digits and ideographs.
  const bare = (text) =>
    [...text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toLowerCase()].filter((c) =>
      /[\p{L}\p{Nd}]/u.test(c),
    )

  // The hash that Java gives a text.
  const hash = (text) => {
    let sum = 0
    for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0
    return sum
  }

  const numbers = (steps) => {
    let at = 0
    return steps.map((step) => (at += step))
  }

  const ofPair = async (pair, words) => {
    const part = await load(`w-${pair.codePointAt(0) % words}`)
    if ([...pair].length > 1) return new Set(numbers(Object.hasOwn(part, pair) ? part[pair] : []))
    const all = new Set()
    for (const key of Object.keys(part)) {
      if (key.startsWith(pair)) numbers(part[key]).forEach((number) => all.add(number))
    }
    return all
  }

  const ofCode = async (term, words) => {
    const key = `#${term}`
    const part = await load(`w-${((hash(key) % words) + words) % words}`)
    return numbers(Object.hasOwn(part, key) ? part[key] : [])
  }

  const ofTerm = async (points, words) => {
    const pairs = points.length === 1 ? points : points.slice(1).map((c, i) => points[i] + c)
    const sets = await Promise.all(pairs.map((pair) => ofPair(pair, words)))
    const found = new Set([...sets[0]].filter((number) => sets.every((set) => set.has(number))))
    for (const number of await ofCode(points.join(''), words)) found.add(number)
    return found
  }

  const find = async (question) => {
    const index = await load('index')
    const terms = question.split(/\s+/).map(bare).filter((term) => term.length > 0)
    if (terms.length === 0) return null
    const sets = await Promise.all(terms.map((term) => ofTerm(term, index.words)))
    const found = [...sets[0]].filter((number) => sets.every((set) => set.has(number))).sort((a, b) => a - b)
    const shown = []
    for (const number of found.slice(0, MOST)) {
      const part = await load(`p-${Math.floor(number / index.shown)}`)
      shown.push(part[number % index.shown])
    }
    const whole = terms.map((term) => term.join(''))
    const inName = (hit) => whole.every((term) => bare(hit[1]).join('').includes(term))
    return { total: found.length, hits: [...shown.filter(inName), ...shown.filter((hit) => !inName(hit))] }
  }

  const show = (found) => {
    hits.replaceChildren()
    count.textContent = ''
    if (!found) return
    count.textContent = found.total === 0 ? form.dataset.none : form.dataset.found.replace('{0}', found.total)
    for (const [path, name, department, year, yuan] of found.hits) {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = root + form.dataset.language + path
      link.textContent = name || path
      const about = document.createElement('p')
      const money = yuan && yuan.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') + form.dataset.yuan
      about.textContent = [department, year, money].filter((part) => part !== '').join(' · ')
      item.append(link, about)
      hits.append(item)
    }
  }

  let asked = 0
  const search = async () => {
    const mine = ++asked
    try {
      const found = await find(input.value)
      if (mine === asked) show(found)
    } catch {
      if (mine === asked) {
        hits.replaceChildren()
        count.textContent = form.dataset.failed
        document.getElementById('without').hidden = false
      }
    }
    if (mine === asked) {
      const address = new URL(location.href)
      address.searchParams.set('q', input.value)
      if (location.protocol !== 'file:') history.replaceState(null, '', address)
    }
  }

  form.hidden = false
  document.getElementById('without').hidden = true
  input.addEventListener('input', search)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    search()
  })
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  if (input.value) search()
  input.focus()
})()
