import { inject, provide, type InjectionKey } from 'vue'

const KEY: InjectionKey<boolean> = Symbol('reading')
/** Whoever may only read goes through the fields, and copies from them, and changes nothing. */
export const provideReading = (reading: boolean): void => provide(KEY, reading)
/** Whether the fields of the page are only read. */
export const useReading = (): boolean => inject(KEY, false)
