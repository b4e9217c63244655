import { placeOf } from '../excel/report-references';
import type { PaneKey } from '../locales/pane';
import type { Controller } from './acts/controller';
import { going } from './acts/removal-acts';
import { button, questionBar } from './controls';
import { element, list, type Child } from './dom';
import type { Say } from './say';
import type { Removal, State } from './state';

const SHOWN_REFERENCES = 10;

/** What a sheet that stays unless it is chosen holds. */
const HOLDS: Readonly<Record<string, PaneKey>> = {
  installningar: 'remove.also.installningar',
  kontrollblad: 'remove.also.kontrollblad',
  sie: 'remove.also.sie',
};

function choice(
  { key, name, isChosen }: Removal['sheets'][number],
  say: Say,
  act: Controller,
): Child {
  const text = HOLDS[key];
  if (text === undefined) return null;
  const id = `remove-also-${key}`;
  const box = element('input', {
    type: 'checkbox',
    id,
    'data-key': id,
    change: () => act.chooseRemoval(key, box.checked),
  });
  box.checked = isChosen;
  return element(
    'div',
    { class: 'tick' },
    box,
    element('label', { for: id }, say(text, { sheet: name })),
  );
}

/** What is about to be taken away, what else may be, which formulas would lose what they refer to, and the yes or no. */
export function removalMessage({ removal }: State, say: Say, controller: Controller): Child {
  if (removal === null) return null;
  const names = going(removal).map(({ name }) => name);
  const lost = removal.references.filter(({ to }) => to.some((name) => names.includes(name)));
  const more = lost.length - SHOWN_REFERENCES;
  const confirm = button({
    key: 'remove-confirm',
    label: say('action.removeConfirm'),
    onClick: () => void controller.confirmRemoval(),
  });
  const keep = button({
    key: 'remove-keep',
    label: say('action.keep'),
    look: 'primary',
    onClick: controller.dismiss,
  });
  return questionBar(
    say,
    'remove.title',
    [
      element(
        'p',
        {},
        names.length === 0 ? say('remove.none') : say('remove.plain', { sheets: names.join(', ') }),
      ),
      ...removal.sheets.map((sheet) => choice(sheet, say, controller)),
      lost.length > 0 && element('p', {}, say('remove.references', { count: lost.length })),
      list(lost.slice(0, SHOWN_REFERENCES).map(placeOf)),
      more > 0 && element('p', {}, say('remove.more', { count: more })),
    ],
    names.length === 0 ? [keep] : [confirm, keep],
  );
}
