// Pictures for the documentation: the same picture with at most 256 colours, a third as large. Interfaces have few colours.
import { deflateSync, inflateSync } from 'node:zlib'

/** A PNG as Chromium writes it (8 bits a channel, not interlaced) with a palette. */
export function withPalette(png) {
  const { width, height, channels, pixels } = decoded(png)
  const counts = new Map()
  const colours = new Uint32Array(width * height)
  for (let at = 0; at < colours.length; at++) {
    const colour = (pixels[at * channels] << 16) | (pixels[at * channels + 1] << 8) | pixels[at * channels + 2]
    colours[at] = colour
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([colour]) => colour)
  const indexes = new Map(palette.map((colour, index) => [colour, index]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at]
    if (!indexes.has(colour)) indexes.set(colour, nearest(palette, colour))
    rows[at + Math.floor(at / width) + 1] = indexes.get(colour)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colourTable = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', head), chunk('PLTE', colourTable), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function nearest(palette, colour) {
  let best = 0
  let least = Infinity
  palette.forEach((each, index) => {
    const away = ((each >> 16) - (colour >> 16)) ** 2 + (((each >> 8) & 255) - ((colour >> 8) & 255)) ** 2 + ((each & 255) - (colour & 255)) ** 2
    if (away < least) { least = away; best = index }
  })
  return best
}

function decoded(png) {
  const parts = []
  let width = 0
  let height = 0
  let channels = 0
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    const name = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR') { width = data.readUInt32BE(0); height = data.readUInt32BE(4); channels = data[9] === 6 ? 4 : 3 }
    if (name === 'IDAT') parts.push(data)
    at += 12 + length
  }
  const raw = inflateSync(Buffer.concat(parts))
  const line = width * channels
  const pixels = Buffer.alloc(line * height)
  for (let y = 0; y < height; y++) unfilter(raw, pixels, { y, line, channels })
  return { width, height, channels, pixels }
}

function unfilter(raw, pixels, { y, line, channels }) {
  const filter = raw[y * (line + 1)]
  for (let x = 0; x < line; x++) {
    const left = x >= channels ? pixels[y * line + x - channels] : 0
    const up = y > 0 ? pixels[(y - 1) * line + x] : 0
    const corner = x >= channels && y > 0 ? pixels[(y - 1) * line + x - channels] : 0
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
    pixels[y * line + x] = (raw[y * (line + 1) + 1 + x] + guess) & 255
  }
}

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc(body), body.length + 4)
  return whole
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})
/** The check sum of PNG and of zip files; `zlib.crc32` came with Node 22. */
export function crc(data) {
  let value = 0xffffffff
  for (const byte of data) value = (value >>> 8) ^ TABLE[(value ^ byte) & 255]
  return (value ^ 0xffffffff) >>> 0
}
