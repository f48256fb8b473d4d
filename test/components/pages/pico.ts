import '@picocss/pico/css/pico.css';
import { checkedIf, mountMarkup } from '../mount/mount-markup.js';

const radio = (name: string, value: string, chosen: string, words: string): string =>
  `<label><input type="radio" name="${name}" value="${value}" ${checkedIf(chosen === value)}> ${words}</label>`;

mountMarkup({
  checkbox: ({ words, ticked, field }) =>
    `<label><input type="checkbox" name="${field}" ${checkedIf(ticked)}> ${words}</label>`,
  switch: ({ words, ticked, field }) =>
    `<label><input type="checkbox" role="switch" name="${field}" ${checkedIf(ticked)}> ${words}</label>`,
  radio: ({ words, otherwise, chosen, field }) =>
    `<fieldset>${radio(field, 'yes', chosen, words)}${radio(field, 'no', chosen, otherwise)}</fieldset>`,
});
