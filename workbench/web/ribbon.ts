import { element } from './dom';
import type { AddIn, RibbonButton } from './manifest';
import { TEXTS } from './texts';

export interface RibbonActions {
  open(): void;
  download(): void;
  readonly press: (button: RibbonButton) => Promise<void>;
}

function button(label: string, tip: string, icon: Node, press: () => void): HTMLButtonElement {
  const made = element('button', { class: 'ribbon-button', type: 'button', title: tip }, [
    icon,
    element('span', {}, [label]),
  ]);
  made.addEventListener('click', press);
  return made;
}

const symbol = (name: string): HTMLElement =>
  element('span', { class: `symbol symbol-${name}`, 'aria-hidden': 'true' });

const group = (label: string, children: readonly Node[]): HTMLElement =>
  element('div', { class: 'ribbon-group', role: 'group', 'aria-label': label }, [
    element('div', { class: 'ribbon-buttons' }, children),
    element('div', { class: 'ribbon-label', 'aria-hidden': 'true' }, [label]),
  ]);

/** While its function runs a button waits, as in Excel. */
function addInButton(item: RibbonButton, press: RibbonActions['press']): HTMLButtonElement {
  const icon = element('img', { src: item.icon, alt: '', width: 32, height: 32 });
  const made = button(item.label, item.tip, icon, () => {
    made.disabled = true;
    void press(item).finally(() => {
      made.disabled = false;
    });
  });
  made.dataset['control'] = item.id;
  return made;
}

/** The ribbon: the workbench's own two buttons, and those of the add-in's manifest. */
export function ribbon(addIn: AddIn | null, actions: RibbonActions): HTMLElement {
  const file = group(TEXTS.file, [
    button(TEXTS.open, TEXTS.openTip, symbol('open'), () => actions.open()),
    button(TEXTS.download, TEXTS.downloadTip, symbol('download'), () => actions.download()),
  ]);
  const own =
    addIn === null
      ? element('p', { class: 'ribbon-missing' }, [TEXTS.noManifest])
      : group(
          addIn.group,
          addIn.buttons.map((item) => addInButton(item, actions.press)),
        );
  return element('div', { class: 'ribbon', role: 'toolbar', 'aria-label': TEXTS.start }, [
    file,
    own,
  ]);
}
