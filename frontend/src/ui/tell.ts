import { ElMessage } from 'element-plus/es/components/message/index'

/** A short word that something was done; nothing that has to be read. */
export function tell(message: string): void {
  ElMessage({ message, type: 'success', duration: 3000, grouping: true })
}
