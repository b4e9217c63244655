/** How a text is set, as far as its width goes. Size in points. */
export interface Setting {
  readonly size: number;
  readonly bold: boolean;
}

/** Advance widths of Calibri in thousandths of the type size: runs of characters, each with its width. */
const ADVANCES =
  'a479 b525 c423 d525 e498 f305 g471 h525 i229 j239 k455 l229 m799 n525 o527 p525 q525 r349 s391 t335 u525 v452 ' +
  'w715 x433 y453 z395 å479 ä479 ö527 é498 ü525 A579 B544 C533 D615 E488 F459 G631 H623 I252 J319 K520 L420 M855 ' +
  'N646 O662 P517 Q673 R543 S459 T487 U642 V567 W890 X519 Y487 Z468 Å579 Ä579 Ö662 .252 ,250 :268 ;268 -306 –498 ' +
  '/386 (303 )303 %715 =498 +498 !326 ?463 ’250 ”418 §498';

const SPACES = ' \u00a0\u202f226';
const DIGITS = '0123456789507';
const OTHER = 620;
/** Bold is a little wider. */
const BOLD = 1.03;

/** A run of characters that share a width, as pairs. */
const shared = (entry: string): (readonly [string, number])[] =>
  Array.from(entry.slice(0, -3), (character) => [character, Number(entry.slice(-3))]);

const ADVANCE = new Map([...ADVANCES.split(' '), SPACES, DIGITS].flatMap(shared));

/** How wide a text is in points, set in the report's typeface. */
export function textWidth(text: string, { size, bold }: Setting): number {
  let thousandths = 0;
  for (const character of text) thousandths += ADVANCE.get(character) ?? OTHER;
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

/** A text's lines when it is broken between words at a width in points; a wider word stands alone. */
export function linesOf(text: string, points: number, setting: Setting): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line === '' || textWidth(longer, setting) <= points) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  });
}

/** How many lines a text takes at a width in points, wider words being broken inside. */
export const lineCount = (text: string, points: number, setting: Setting): number =>
  linesOf(text, points, setting).reduce(
    (count, line) => count + Math.max(1, Math.ceil(textWidth(line, setting) / points)),
    0,
  );
