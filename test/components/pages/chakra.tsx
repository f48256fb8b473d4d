import { ChakraProvider, Checkbox, defaultSystem, RadioGroup, Switch } from '@chakra-ui/react';
import type { ReactNode } from 'react';
import { mountReact } from '../mount/mount-react.js';

const Around = ({ children }: { readonly children: ReactNode }) => (
  <ChakraProvider value={defaultSystem}>{children}</ChakraProvider>
);

const Choice = ({ value, words }: { readonly value: string; readonly words: string }) => (
  <RadioGroup.Item value={value}>
    <RadioGroup.ItemHiddenInput />
    <RadioGroup.ItemIndicator />
    <RadioGroup.ItemText>{words}</RadioGroup.ItemText>
  </RadioGroup.Item>
);

mountReact(
  {
    checkbox: ({ words, ticked, field }) => (
      <Checkbox.Root name={field} defaultChecked={ticked}>
        <Checkbox.HiddenInput />
        <Checkbox.Control />
        <Checkbox.Label>{words}</Checkbox.Label>
      </Checkbox.Root>
    ),
    switch: ({ words, ticked, field }) => (
      <Switch.Root name={field} defaultChecked={ticked}>
        <Switch.HiddenInput />
        <Switch.Control />
        <Switch.Label>{words}</Switch.Label>
      </Switch.Root>
    ),
    radio: ({ words, otherwise, chosen, field }) => (
      <RadioGroup.Root name={field} defaultValue={chosen}>
        <Choice value="yes" words={words} />
        <Choice value="no" words={otherwise} />
      </RadioGroup.Root>
    ),
  },
  Around,
);
