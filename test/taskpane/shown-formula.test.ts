import { shownFormula } from '../../src/taskpane/shown-formula';

test.each([
  ['=SUM(B4:B6,B9)-SUM(B7)', '=SUMMA(B4:B6;B9)-SUMMA(B7)'],
  [
    `=-(SUMIFS('Utfall, SUM(SIE)'!$C$1:$C$9,'Utfall, SUM(SIE)'!$E$1:$E$9,"konto/4,SUM(0")+SUM(A1,A2))/1000`,
    `=-(SUMMA.OMF('Utfall, SUM(SIE)'!$C$1:$C$9;'Utfall, SUM(SIE)'!$E$1:$E$9;"konto/4,SUM(0")+SUMMA(A1;A2))/1000`,
  ],
  [`=SUM('Anna''s, blad'!B1,B2)`, `=SUMMA('Anna''s, blad'!B1;B2)`],
])('%s is shown as Excel in Swedish writes it', (formula, shown) => {
  expect(shownFormula(formula, 'sv')).toBe(shown);
  expect(shownFormula(formula, 'en')).toBe(formula);
});
