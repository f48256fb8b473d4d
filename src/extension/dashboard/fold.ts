/** What two ways of writing have in common: search finds "Dong y" in "Đồng ý", and capitals make no difference. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
