import 'element-plus/es/components/base/style/css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import 'element-plus/es/components/message/style/css'
import './styles/base.css'
import './styles/print.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n, useLanguage } from './i18n'
import { router } from './router'
import { applyTheme, language } from './ui/preferences'

applyTheme()
await useLanguage(language.value)
createApp(App).use(createPinia()).use(i18n).use(router).mount('#app')
