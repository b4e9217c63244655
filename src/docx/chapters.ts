import type { Language } from '../locales/locale';
import { REPORT_TEXTS, type ReportKey } from '../locales/report';
import type { Outline, OutlineSection } from './outline';

/** A heading of the document with the sections that stand under it. */
export interface Chapter {
  readonly title: string;
  readonly level: 1 | 2;
  /** Whether a person writes text here, so that an empty chapter gets a place for it. */
  readonly written: boolean;
  readonly sections: readonly OutlineSection[];
}

/** Nationella rådet's template: chapters 1–7, of which 1.1–1.7 are those of LKBR 11 kap. 1–9 §§. */
const TEMPLATE: readonly {
  readonly heading: ReportKey;
  readonly level: 1 | 2;
  readonly sections: readonly ReportKey[];
}[] = [
  { heading: 'word1', level: 1, sections: [] },
  { heading: 'word11', level: 2, sections: ['ovTitle'] },
  { heading: 'word12', level: 2, sections: ['bkTitle', 'ekTitle'] },
  { heading: 'word13', level: 2, sections: [] },
  { heading: 'word14', level: 2, sections: [] },
  {
    heading: 'word15',
    level: 2,
    sections: [
      'finTitle',
      'uppfoljningTitle',
      'dirTitle',
      'commentTitle',
      'mbTitle',
      'fvTitle',
      'dtTitle',
    ],
  },
  { heading: 'word16', level: 2, sections: [] },
  { heading: 'word17', level: 2, sections: [] },
  { heading: 'word2', level: 1, sections: ['rrTitle'] },
  { heading: 'word3', level: 1, sections: ['brTitle'] },
  { heading: 'word4', level: 1, sections: ['kfTitle'] },
  { heading: 'word5', level: 1, sections: ['driftTitle'] },
  { heading: 'word6', level: 1, sections: [] },
  { heading: 'word7', level: 1, sections: ['signTitle'] },
];

/** Sections that serve the sheet alone: the figures behind a chart, and what could not be placed. */
const ON_THE_SHEET: readonly ReportKey[] = ['chartInsatser', 'unplacedTitle'];

/** The document's chapters: the template's for a report, the sections themselves for a budget. */
export function chaptersOf(outline: Outline, language: Language): readonly Chapter[] {
  const texts = REPORT_TEXTS[language];
  const titles = (keys: readonly ReportKey[]): ReadonlySet<string> =>
    new Set(keys.map((key) => texts[key]));
  const aside = titles(ON_THE_SHEET);
  const sections = outline.sections.filter(({ title }) => !aside.has(title));
  if (sections.some(({ title }) => title === texts.budgetTitle)) {
    return sections.map((section) => ({
      title: section.title,
      level: 1,
      written: false,
      sections: [section],
    }));
  }
  const known = titles(TEMPLATE.flatMap((chapter) => chapter.sections));
  return TEMPLATE.flatMap(({ heading, level, sections: keys }): Chapter[] => {
    const wanted = titles(keys);
    // Notes have titles of their own, by number and name.
    const own = sections.filter(({ title }) =>
      heading === 'word6' ? !known.has(title) : wanted.has(title),
    );
    const written = level === 2;
    const needed = heading === 'word1' || written || own.length > 0;
    return needed ? [{ title: texts[heading], level, written, sections: own }] : [];
  });
}
