import fc from 'fast-check';
import { fieldsOf } from '../../src/sie/fields';

test.each([
  ['#UB 0 1930 100.00', ['#UB', '0', '1930', '100.00']],
  ['#KONTO\t1930\t  "Bank, \\"stora\\" kontot"', ['#KONTO', '1930', 'Bank, "stora" kontot']],
  ['#VER "" "" 20240101 ""', ['#VER', '', '', '20240101', '']],
  ['#TRANS 5010 {1 "0123" 6 P1} -3.5', ['#TRANS', '5010', ['1', '0123', '6', 'P1'], '-3.5']],
  ['#PSALDO 0 202401 5010 { } 0 ""', ['#PSALDO', '0', '202401', '5010', [], '0', '']],
  ['#TRANS 5010 {"6" "a}b"}-1', ['#TRANS', '5010', ['6', 'a}b'], '-1']],
  ['#FNR "C:\\Bolag\\A"', ['#FNR', 'C:\\Bolag\\A']],
])('%s', (line, fields) => {
  expect(fieldsOf(line)).toEqual({ fields, isWhole: true });
});

test.each(['#KONTO 1930 "Ban', '#TRANS 1930 {1 "10"'])('%s is not whole', (line) => {
  expect(fieldsOf(line).isWhole).toBe(false);
});

test('any texts written as SIE quotes them are read back', () => {
  const text = fc.string().map((each) => each.replaceAll(/[\r\n\\]/g, ' '));
  const quote = (each: string): string => `"${each.replaceAll('"', '\\"')}"`;
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (fields, list) => {
      const line = [...fields.map(quote), `{${list.map(quote).join(' ')}}`].join(' ');
      expect(fieldsOf(line)).toEqual({ fields: [...fields, list], isWhole: true });
    }),
  );
});
