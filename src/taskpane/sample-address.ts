/** A made-up workbook served beside the page: nothing of it is loaded until it is asked for. */
export const SAMPLE = 'assets/exempel.xlsx';
