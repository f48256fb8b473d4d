import { ElCheckbox, ElRadio, ElRadioGroup, ElSwitch } from 'element-plus';
import { h } from 'vue';
import 'element-plus/dist/index.css';
import { mountVue } from '../mount/mount-vue.js';

mountVue({
  checkbox: ({ words, ticked, field }) => h(ElCheckbox, { name: field, modelValue: ticked }, () => words),
  switch: ({ words, ticked, field }) =>
    h('div', [h(ElSwitch, { id: field, name: field, modelValue: ticked }), ' ', h('label', { for: field }, words)]),
  radio: ({ words, otherwise, chosen, field }) =>
    h(ElRadioGroup, { name: field, modelValue: chosen }, () => [
      h(ElRadio, { value: 'yes' }, () => words),
      h(ElRadio, { value: 'no' }, () => otherwise),
    ]),
});
