import 'bootstrap/dist/css/bootstrap.css';
import { checkedIf, mountMarkup } from '../mount/mount-markup.js';

const radio = (name: string, value: string, chosen: string, words: string): string =>
  `<div class="form-check"><input class="form-check-input" type="radio" name="${name}" id="${name}${value}" value="${value}" ${checkedIf(chosen === value)}><label class="form-check-label" for="${name}${value}">${words}</label></div>`;

mountMarkup({
  checkbox: ({ words, ticked, field }) =>
    `<div class="form-check"><input class="form-check-input" type="checkbox" name="${field}" id="${field}" ${checkedIf(ticked)}><label class="form-check-label" for="${field}">${words}</label></div>`,
  switch: ({ words, ticked, field }) =>
    `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" name="${field}" id="${field}" ${checkedIf(ticked)}><label class="form-check-label" for="${field}">${words}</label></div>`,
  radio: ({ words, otherwise, chosen, field }) =>
    radio(field, 'yes', chosen, words) + radio(field, 'no', chosen, otherwise),
});
