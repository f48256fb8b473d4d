// Plain DOM for the warning: elements and text, never markup.

export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  text = '',
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
};

/** What is told of a finding. A rule that no catalogue knows is told in English, whichever way the warning runs. */
export function said(text = ''): HTMLParagraphElement {
  const paragraph = make('p', 'text', text);
  paragraph.dir = 'auto';
  return paragraph;
}

/** @param press is called for every click; whether it counts is for the panel to say */
export function makeButton(text: string, name: string, press: (event: MouseEvent) => void): HTMLButtonElement {
  const button = make('button', name, text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}
