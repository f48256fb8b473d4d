import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { checkedIf, mountMarkup } from '../mount/mount-markup.js';

mountMarkup(
  {
    checkbox: ({ words, ticked, field }) => `<sl-checkbox name="${field}" ${checkedIf(ticked)}>${words}</sl-checkbox>`,
    switch: ({ words, ticked, field }) => `<sl-switch name="${field}" ${checkedIf(ticked)}>${words}</sl-switch>`,
    radio: ({ words, otherwise, chosen, field }) =>
      `<sl-radio-group name="${field}" value="${chosen}"><sl-radio value="yes">${words}</sl-radio><sl-radio value="no">${otherwise}</sl-radio></sl-radio-group>`,
  },
  'sl-checkbox',
  'sl-switch',
  'sl-radio-group',
  'sl-radio',
);
