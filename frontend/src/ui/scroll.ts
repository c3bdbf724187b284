/** Brings an element into view inside of its pane and moves nothing else, as `scrollIntoView` would. */
export function bringInto(pane: HTMLElement, element: HTMLElement, always = true): void {
  const [frame, box] = [pane.getBoundingClientRect(), element.getBoundingClientRect()]
  const hidden = box.top < frame.top + 40 || box.bottom > frame.bottom - 40
  if (always || hidden) pane.scrollTop += box.top - frame.top - (frame.height - Math.min(box.height, frame.height)) / 2
  if (box.left < frame.left || box.right > frame.right) pane.scrollLeft += box.left - frame.left - 16
}
