// Bulma draws no switch.
import 'bulma/css/bulma.css';
import { checkedIf, mountMarkup } from '../mount/mount-markup.js';

const radio = (name: string, value: string, chosen: string, words: string): string =>
  `<label class="radio"><input type="radio" name="${name}" value="${value}" ${checkedIf(chosen === value)}> ${words}</label>`;

mountMarkup({
  checkbox: ({ words, ticked, field }) =>
    `<label class="checkbox"><input type="checkbox" name="${field}" ${checkedIf(ticked)}> ${words}</label>`,
  radio: ({ words, otherwise, chosen, field }) =>
    `<div class="radios">${radio(field, 'yes', chosen, words)}${radio(field, 'no', chosen, otherwise)}</div>`,
});
