import { keyOf, markedIn } from './keys';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement;

/** Fields that are sent, or stored when they are left; a choice outside a form acts at once. */
const fieldsOf = (place: Element): readonly Field[] =>
  markedIn(place)
    .filter(isField)
    .filter((field) => field.form !== null || field instanceof HTMLTextAreaElement);

/** What a field was made with, before anyone filled it in. */
function madeWith(field: Field): string {
  if (field instanceof HTMLSelectElement) {
    return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '';
  }
  return field.type === 'checkbox' && field instanceof HTMLInputElement
    ? String(field.defaultChecked)
    : field.defaultValue;
}

const filledWith = (field: Field): string =>
  field instanceof HTMLInputElement && field.type === 'checkbox'
    ? String(field.checked)
    : field.value;

function fillAs(field: Field, before: Field): void {
  if (field instanceof HTMLSelectElement) {
    // A choice makes its values when it is reached, and what hangs on it when it is changed.
    field.dispatchEvent(new FocusEvent('focus'));
    field.value = before.value;
    field.dispatchEvent(new Event('change'));
  } else if (field instanceof HTMLInputElement && before instanceof HTMLInputElement) {
    // A chosen file can be handed on only as the browser's own list.
    if (field.type === 'file') {
      field.files = before.files;
      field.dispatchEvent(new Event('change'));
    } else if (field.type === 'checkbox') field.checked = before.checked;
    else field.value = before.value;
  } else field.value = before.value;
}

/**
 * What has been filled in and not yet sent, for as long as the pane lives. A draft is given up when what it was written
 * over has become something else: then it has been sent, or is no longer about what stands there.
 */
export interface Drafts {
  readonly gather: (place: Element) => void;
  readonly putBack: (place: Element) => void;
}

export function createDrafts(): Drafts {
  const drafts = new Map<string, Field>();
  return {
    gather: (place) => {
      for (const field of fieldsOf(place)) {
        if (filledWith(field) === madeWith(field)) drafts.delete(keyOf(field));
        else drafts.set(keyOf(field), field);
      }
    },
    putBack: (place) => {
      const putBack = (fields: readonly Field[]): void => {
        for (const field of fields) {
          const draft = drafts.get(keyOf(field));
          if (draft === undefined) continue;
          if (madeWith(draft) === madeWith(field)) fillAs(field, draft);
          else drafts.delete(keyOf(field));
        }
      };
      // Choices first: fields may hang on them.
      putBack(fieldsOf(place).filter((field) => field instanceof HTMLSelectElement));
      putBack(fieldsOf(place).filter((field) => !(field instanceof HTMLSelectElement)));
    },
  };
}
