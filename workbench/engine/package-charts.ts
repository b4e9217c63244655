import type { Worksheet } from '../../src/xlsx';
import type { BookChart } from './book';
import { fromChartSpec, toChartSpec } from './chart-spec';

/** The charts of a worksheet. They are drawn into the file when it is saved: an add-in makes a chart in many small steps. */
export class PackageCharts {
  readonly #worksheet: Worksheet;
  #charts: readonly BookChart[] | null = null;
  #changed = false;

  constructor(worksheet: Worksheet) {
    this.#worksheet = worksheet;
  }

  get all(): readonly BookChart[] {
    this.#charts ??= this.#worksheet.charts.map((spec, index) =>
      fromChartSpec(spec, `{chart-${index + 1}}`),
    );
    return this.#charts;
  }

  put(chart: BookChart): void {
    const known = this.all.some(({ id }) => id === chart.id);
    this.#charts = known
      ? this.all.map((each) => (each.id === chart.id ? chart : each))
      : [...this.all, chart];
    this.#changed = true;
  }

  delete(id: string): void {
    this.#charts = this.all.filter((chart) => chart.id !== id);
    this.#changed = true;
  }

  store(): void {
    if (!this.#changed) return;
    for (const { name } of this.#worksheet.charts) this.#worksheet.deleteChart(name);
    for (const chart of this.all) {
      this.#worksheet.addChart(toChartSpec(this.#worksheet.name, chart));
    }
    this.#changed = false;
  }
}
