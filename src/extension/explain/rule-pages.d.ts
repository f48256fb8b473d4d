// Made by the build (`scripts/vite/rule-pages.ts`) from the README of each rule.
declare module 'virtual:rule-pages' {
  export const RULE_PAGES: readonly import('./rule-page.js').RulePage[];
}
