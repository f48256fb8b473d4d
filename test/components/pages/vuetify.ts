import { h } from 'vue';
import { createVuetify } from 'vuetify';
import { VCheckbox } from 'vuetify/components/VCheckbox';
import { VRadio } from 'vuetify/components/VRadio';
import { VRadioGroup } from 'vuetify/components/VRadioGroup';
import { VSwitch } from 'vuetify/components/VSwitch';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import { mountVue } from '../mount/mount-vue.js';

mountVue(
  {
    checkbox: ({ words, ticked, field }) => h(VCheckbox, { name: field, modelValue: ticked, label: words }),
    switch: ({ words, ticked, field }) => h(VSwitch, { name: field, modelValue: ticked, label: words }),
    radio: ({ words, otherwise, chosen, field }) =>
      h(VRadioGroup, { name: field, modelValue: chosen }, () => [
        h(VRadio, { value: 'yes', label: words }),
        h(VRadio, { value: 'no', label: otherwise }),
      ]),
  },
  createVuetify({ icons: { defaultSet: 'mdi', aliases, sets: { mdi } } }),
);
