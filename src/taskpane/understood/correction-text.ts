import type { Correction } from '../../model/settings';
import type { Say } from '../say';
import { choiceText } from './column-choices';
import { rowName } from './row-name';

function said({ target }: Correction, say: Say): string {
  switch (target.kind) {
    case 'table':
      return say('correct.is.table', { value: say(`table.${target.id}`) });
    case 'column':
      return say('correct.is.column', { name: target.heading, value: choiceText(target, say) });
    case 'row':
      return say('correct.is.row', { name: target.label, value: rowName(target.key, say) });
    case 'unit':
      return say('correct.is.unit', { value: say(`unit.${target.unit}`) });
    case 'sign':
      return say('correct.is.sign', { value: say(`sign.${target.sign}`) });
  }
}

/** A correction in words: where, and what it is to be read as. */
export const correctionText = (correction: Correction, say: Say): string =>
  `${correction.sheet}, ${correction.anchor === '' ? '–' : correction.anchor}: ${said(correction, say)}`;
