import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/switch/switch.js';
import { checkedIf, mountMarkup } from '../mount/mount-markup.js';

const radio = (name: string, value: string, chosen: string, words: string): string =>
  `<div><label><md-radio name="${name}" value="${value}" ${checkedIf(chosen === value)}></md-radio> ${words}</label></div>`;

mountMarkup(
  {
    checkbox: ({ words, ticked, field }) =>
      `<label><md-checkbox name="${field}" ${checkedIf(ticked)}></md-checkbox> ${words}</label>`,
    switch: ({ words, ticked, field }) =>
      `<label><md-switch name="${field}" ${ticked ? 'selected' : ''}></md-switch> ${words}</label>`,
    radio: ({ words, otherwise, chosen, field }) =>
      radio(field, 'yes', chosen, words) + radio(field, 'no', chosen, otherwise),
  },
  'md-checkbox',
  'md-switch',
  'md-radio',
);
