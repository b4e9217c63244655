import type { Controller } from '../acts/controller';
import { section } from '../controls';
import { list, type Child } from '../dom';
import { sampleButton } from '../intro';
import type { Say } from '../say';

/** What a table is known by, where none was found, and a workbook to compare with. */
export const whatTablesNeed = (say: Say, controller: Controller): Child =>
  section(
    say('needs.title'),
    list([say('needs.headings'), say('needs.labels'), say('needs.amounts'), say('needs.sheet')]),
    sampleButton(say, controller),
  );
