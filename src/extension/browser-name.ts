/** `Firefox 140`: enough to know what a page was drawn by, and no fingerprint. */
export function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|OPR)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent) ?? [];
  return name ? `${{ Edg: 'Edge', OPR: 'Opera' }[name] ?? name} ${version}` : 'unknown browser';
}
