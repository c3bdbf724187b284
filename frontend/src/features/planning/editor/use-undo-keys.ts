import { onMounted, onScopeDispose } from 'vue'

/**
 * Undoing works wherever one is on the page, also where undoing took away the field in which one was; a field that is typed
 * into undoes by the same steps. In a dialog the keys are its own.
 */
export function useUndoKeys(editor: { undo(): void; redo(): void }): void {
  function onKey(event: KeyboardEvent): void {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key) || (event.target as HTMLElement).closest?.('dialog, header')) return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) editor.redo()
    else editor.undo()
  }
  onMounted(() => document.addEventListener('keydown', onKey))
  onScopeDispose(() => document.removeEventListener('keydown', onKey))
}
