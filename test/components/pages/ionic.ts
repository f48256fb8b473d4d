import { initialize } from '@ionic/core/components';
import { defineCustomElement as defineCheckbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as defineRadio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as defineRadioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as defineToggle } from '@ionic/core/components/ion-toggle.js';
import '@ionic/core/css/core.css';
import { checkedIf, mountMarkup } from '../mount/mount-markup.js';

initialize();
for (const define of [defineCheckbox, defineRadio, defineRadioGroup, defineToggle]) define();

mountMarkup(
  {
    checkbox: ({ words, ticked, field }) =>
      `<ion-checkbox name="${field}" label-placement="end" ${checkedIf(ticked)}>${words}</ion-checkbox>`,
    switch: ({ words, ticked, field }) => `<ion-toggle name="${field}" ${checkedIf(ticked)}>${words}</ion-toggle>`,
    radio: ({ words, otherwise, chosen, field }) =>
      `<ion-radio-group name="${field}" value="${chosen}"><ion-radio value="yes">${words}</ion-radio><br><ion-radio value="no">${otherwise}</ion-radio></ion-radio-group>`,
  },
  'ion-checkbox',
  'ion-toggle',
  'ion-radio-group',
  'ion-radio',
);
