import fc from 'fast-check';
import { formulaPieces } from '../../src/sheet/formula-pieces';
import { precedentsOf, translateFormula, writePieces } from '../../src/sheet/references';
import { loseSheetInFormula, renameInFormula } from '../../src/sheet/sheet-rename';
import { shiftFormula, type StructuralChange } from '../../src/sheet/structural-change';

const rows = (at: number, count: number, sheet = 'Blad1'): StructuralChange => ({
  sheet,
  axis: 'row',
  at,
  count,
});
const columns = (at: number, count: number): StructuralChange => ({
  ...rows(at, count),
  axis: 'column',
});

/** Formulas put together from pieces that stand in real workbooks. */
const formulas = fc
  .array(
    fc.constantFrom(
      'A1',
      '$B$2',
      'C3:D$14',
      "'Budget 2022'!C14",
      'Blad1!A:C',
      '$3:7',
      '"text ""A1"" \'x"',
      'SUM(',
      ')',
      '+',
      ',',
      '1.5E3',
      'Tabell[[#This Row],[A1]]',
      "'[1]Annan bok'!A1",
      'Namn_1',
      '#REF!',
      'LOG10(A1)',
      'TRUE',
      '{1,2;3,4}',
      "'O''Hara'!B2",
      'Jan:Mar!B2',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

test('a formula cut up and put together is the same formula', () => {
  fc.assert(fc.property(formulas, (formula) => writePieces(formulaPieces(formula)) === formula));
  fc.assert(fc.property(fc.string(), (text) => writePieces(formulaPieces(text)) === text));
});

test('what a formula reads', () => {
  const formula = `SUM(A1:B2,'Budget 2022'!$C$14,"A9")+LOG10(D4)+Konto1!E:E+Tabell[A1]+[2]Blad!A1+Jan:Mar!A1+R_2`;
  expect(precedentsOf(formula, 'Egen')).toEqual([
    { sheet: 'Egen', range: { top: 0, left: 0, bottom: 1, right: 1 } },
    { sheet: 'Budget 2022', range: { top: 13, left: 2, bottom: 13, right: 2 } },
    { sheet: 'Egen', range: { top: 3, left: 3, bottom: 3, right: 3 } },
    { sheet: 'Konto1', range: { top: 0, left: 4, bottom: 1_048_575, right: 4 } },
  ]);
});

test('copying a formula moves what is not fixed', () => {
  expect(translateFormula('A1+$A1+A$1+$A$1+SUM(B2:C$3)+D:D+4:4', 2, 1)).toBe(
    'B3+$A3+B$1+$A$1+SUM(C4:D$3)+E:E+6:6',
  );
  expect(translateFormula('A1+B2', -1, 0)).toBe('#REF!+B1');
});

describe('inserting and deleting', () => {
  test.each([
    ['rows inserted above move a reference', 'A5+$A$5', rows(2, 2), 'A7+$A$7'],
    ['rows inserted below do not', 'A5', rows(5, 2), 'A5'],
    ['rows inserted within make a range longer', 'SUM(A2:A9)', rows(4, 3), 'SUM(A2:A12)'],
    ['rows deleted within make it shorter', 'SUM(A2:A9)', rows(4, -3), 'SUM(A2:A6)'],
    ['rows deleted at its beginning', 'SUM(A2:A9)', rows(0, -3), 'SUM(A1:A6)'],
    ['rows deleted at its end', 'SUM(A2:A9)', rows(6, -9), 'SUM(A2:A6)'],
    [
      'a range deleted is lost',
      "SUM(A2:A3)+Blad1!A2+'Blad1'!A9",
      rows(1, -2),
      "SUM(#REF!)+Blad1!#REF!+'Blad1'!A7",
    ],
    ['columns move columns', 'C3+SUM($B:$D)+2:3', columns(2, 1), 'D3+SUM($B:$E)+2:3'],
    ['another sheet stays', 'Blad2!A5+Blad1!A5', rows(0, 1), 'Blad2!A5+Blad1!A6'],
    [
      'another workbook stays',
      "[1]Blad1!A5+'[1]Blad1'!A5",
      rows(0, 1),
      "[1]Blad1!A5+'[1]Blad1'!A5",
    ],
    [
      'text, functions and names stay',
      '"A5"&LOG10(A5)&A5_namn',
      rows(0, 1),
      '"A5"&LOG10(A6)&A5_namn',
    ],
    ['the case of a sheet does not matter', 'BLAD1!A5', rows(0, 1), 'BLAD1!A6'],
    ['over the last row it is lost', 'A1048576', rows(0, 1), '#REF!'],
  ])('%s', (_, formula, change, expected) => {
    expect(shiftFormula(formula, 'Blad1', change)).toBe(expected);
  });

  test('what is inserted and deleted again leaves every formula as it was', () => {
    const places = fc.integer({ min: 0, max: 20 });
    const counts = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        formulas,
        places,
        counts,
        fc.constantFrom('row', 'column'),
        (formula, at, count, axis) => {
          const change = { sheet: 'Blad1', axis, at, count } as const;
          const inserted = shiftFormula(formula, 'Blad1', change);
          expect(shiftFormula(inserted, 'Blad1', { ...change, count: -count })).toBe(formula);
        },
      ),
    );
  });
});

test('a renamed sheet is renamed where it is meant, and quoted', () => {
  const formula = `Blad1!A1+'blad1'!B2+"Blad1!A1"+Blad12!A1+Blad1:Blad3!A1+[1]Blad1!A1+Blad1!Namn`;
  expect(renameInFormula(formula, 'Blad1', "Ny's")).toBe(
    `'Ny''s'!A1+'Ny''s'!B2+"Blad1!A1"+Blad12!A1+'Ny''s:Blad3'!A1+[1]Blad1!A1+'Ny''s'!Namn`,
  );
});

test('references to a deleted sheet are lost', () => {
  expect(loseSheetInFormula('SUM(Blad1!A1:B2)+Blad2!A1', 'blad1')).toBe('SUM(#REF!)+Blad2!A1');
});

test('quotes and brackets that are never closed are text', () => {
  for (const piece of ["'", '[', '"', 'A:', 'A1!']) {
    const formula = piece.repeat(2000);
    expect(writePieces(formulaPieces(formula))).toBe(formula);
  }
});
