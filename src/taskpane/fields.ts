import { element, type Child } from './dom';

/** What a control is called. */
export interface Field {
  /** Tells the control apart when its part of the page is made anew. */
  readonly key: string;
  readonly label: string;
  /** What the field means; read out with it. */
  readonly help?: string;
}

/** One of the values a select offers. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly text: string;
}

/** An id that is one word, for labels and descriptions to refer to. */
export const idOf = (key: string): string => `field-${key.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;

function framed({ key, label, help }: Field, control: HTMLElement): HTMLElement {
  const id = idOf(key);
  control.id = id;
  if (help !== undefined) control.setAttribute('aria-describedby', `${id}-help`);
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    control,
    help !== undefined && element('p', { class: 'quiet', id: `${id}-help` }, help),
  );
}

/** A field of text. `type` is what HTML calls it: text, date, search. */
export function textField(
  field: Field,
  value: string,
  attributes: Readonly<Record<string, string | boolean | null | ((event: Event) => void)>> = {},
): HTMLElement {
  const input = element('input', { type: 'text', 'data-key': field.key, ...attributes });
  input.defaultValue = value;
  return framed(field, input);
}

const optionOf = ({ value, text }: Option, isChosen: boolean): HTMLOptionElement => {
  const made = element('option', { value }, text);
  made.defaultSelected = isChosen;
  return made;
};

/**
 * A choice among values. The options but the chosen one are made when the control is reached, so that a hundred
 * rows with twenty choices each cost nothing.
 */
export function choice<Value extends string>(
  field: Field,
  chosen: Value | null,
  options: () => readonly Option<Value>[],
  shown: string,
  onChange: (value: Value) => void,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
): HTMLElement {
  let isPending = false;
  let last: string | null = chosen;
  let lastKey = '';
  const settle = (): void => {
    isPending = false;
    const value = options().find((option) => option.value === select.value)?.value;
    if (value === undefined || value === last) return;
    last = value;
    onChange(value);
  };
  const select = element('select', {
    'data-key': field.key,
    ...attributes,
    pointerdown: () => {
      lastKey = '';
      fillIn();
    },
    focus: () => fillIn(),
    keydown: (event) => {
      lastKey = event instanceof KeyboardEvent ? event.key : '';
      if (isPending && lastKey === 'Enter') settle();
    },
    // Arrow keys change a closed select at each press: such a choice stands once it is left or confirmed.
    change: () => {
      isPending = !['', 'Enter', ' ', 'Tab'].includes(lastKey);
      if (!isPending) settle();
    },
    blur: () => {
      if (isPending) settle();
    },
  });
  select.append(optionOf({ value: chosen ?? '', text: shown }, true));
  let isFilled = false;
  const fillIn = (): void => {
    if (isFilled) return;
    isFilled = true;
    const all = options();
    const isThere = all.some(({ value }) => value === chosen);
    select.replaceChildren(
      ...(isThere ? [] : [optionOf({ value: chosen ?? '', text: shown }, true)]),
      ...all.map((option) => optionOf(option, option.value === chosen)),
    );
  };
  return framed(field, select);
}

/** A box to tick. */
export function tick(field: Field, isTicked: boolean): HTMLElement {
  const id = idOf(field.key);
  const box = element('input', { type: 'checkbox', id, 'data-key': field.key });
  box.defaultChecked = isTicked;
  if (field.help !== undefined) box.setAttribute('aria-describedby', `${id}-help`);
  return element(
    'div',
    { class: 'field' },
    element('div', { class: 'tick' }, box, element('label', { for: id }, field.label)),
    field.help !== undefined && element('p', { class: 'quiet', id: `${id}-help` }, field.help),
  );
}

/** A form that the person sends by its button or by Enter; nothing leaves the page. */
export const form = (
  attributes: Readonly<Record<string, string>>,
  onSend: () => void,
  ...children: readonly Child[]
): HTMLElement =>
  element(
    'form',
    {
      ...attributes,
      novalidate: true,
      submit: (event) => {
        event.preventDefault();
        onSend();
      },
      // A form without a button of HTML's own is not sent by Enter.
      keydown: (event) => {
        const isEnter = event instanceof KeyboardEvent && event.key === 'Enter';
        if (!isEnter || !(event.target instanceof HTMLInputElement)) return;
        // There Enter opens the choice of a file.
        if (event.target.type === 'file') return;
        event.preventDefault();
        onSend();
      },
    },
    ...children,
  );

/** The button that sends its form. */
export const sendButton = (key: string, label: string): HTMLElement =>
  element('fluent-button', { 'data-key': key, type: 'submit', appearance: 'primary' }, label);
