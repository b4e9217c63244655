import type { Language } from '../locales/locale';
import { REPORT_TEXTS } from '../locales/report';
import type { ReportPlan } from '../report/plan';
import { TYPEFACE } from '../report/styles';
import { chaptersOf, type Chapter } from './chapters';
import { outlineOf, type OutlineSection } from './outline';
import { tableOf } from './table';
import type { Docx, Run } from './package';

/** Half-points. */
const TEXT = 21;
const SMALL = 17;
const INK = '1F3864';
/** Two centimetres in twips. */
const MARGIN = 1134;

/**
 * The planned report as a Word document: the same tables under the template's headings, with places for the text.
 * The package that writes it is loaded when it is first needed. The plan's first sheet is the report.
 */
export async function writeDocx(plan: ReportPlan, language: Language): Promise<Uint8Array> {
  const docx = await import('docx');
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new Error('A plan without a sheet has no report');
  const outline = outlineOf(sheet);
  const document = new docx.Document({
    creator: TITLE_OF_PRODUCT,
    title: outline.title,
    styles: stylesOf(),
    sections: [
      {
        properties: {
          page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        footers: { default: footerOf(docx, [outline.title, ...outline.subtitles.slice(0, 1)]) },
        children: [
          new docx.Paragraph({ text: outline.title, heading: docx.HeadingLevel.TITLE }),
          ...outline.subtitles.map((text) => new docx.Paragraph({ text })),
          ...chaptersOf(outline, language).flatMap((chapter) => chapterOf(docx, chapter, language)),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

const TITLE_OF_PRODUCT = 'Finsam Rapport';

const stylesOf = () => ({
  default: {
    document: { run: { font: TYPEFACE, size: TEXT } },
    title: { run: { font: TYPEFACE, size: 40, bold: true, color: INK } },
    heading1: {
      run: { font: TYPEFACE, size: 30, bold: true, color: INK },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: TYPEFACE, size: 25, bold: true, color: INK },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    heading3: {
      run: { font: TYPEFACE, size: 22, bold: true },
      paragraph: { spacing: { before: 220, after: 60 }, keepNext: true },
    },
  },
});

function footerOf(docx: Docx, words: readonly string[]) {
  const page = new docx.TextRun({
    children: [`${words.join(' – ')}   `, docx.PageNumber.CURRENT],
    size: SMALL,
  });
  const alignment = docx.AlignmentType.CENTER;
  return new docx.Footer({ children: [new docx.Paragraph({ alignment, children: [page] })] });
}

function chapterOf(docx: Docx, chapter: Chapter, language: Language) {
  const { HEADING_1, HEADING_2 } = docx.HeadingLevel;
  const heading = chapter.level === 1 ? HEADING_1 : HEADING_2;
  const write: Run = { text: REPORT_TEXTS[language].wordWrite, italics: true, color: '7F7F7F' };
  const place = new docx.Paragraph({ children: [new docx.TextRun(write)] });
  return [
    new docx.Paragraph({ text: chapter.title, heading }),
    ...(chapter.written ? [place] : []),
    ...chapter.sections.flatMap((section) => sectionOf(docx, section, chapter, language)),
  ];
}

/** A section's own heading is left out where it only repeats its chapter's. */
function sectionOf(docx: Docx, section: OutlineSection, chapter: Chapter, language: Language) {
  const heading = docx.HeadingLevel.HEADING_3;
  const note = (text: string) => {
    const run: Run = { text, italics: true, size: SMALL };
    return new docx.Paragraph({ keepNext: true, children: [new docx.TextRun(run)] });
  };
  return [
    ...(chapter.title.endsWith(section.title)
      ? []
      : [new docx.Paragraph({ text: section.title, heading })]),
    ...section.notes.map(note),
    ...(section.rows.length === 0 ? [] : [tableOf(docx, section, language)]),
  ];
}
