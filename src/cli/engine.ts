import type { Language } from '../locales/locale';
import type { Result } from '../model/result';
import { analyse } from '../pipeline/analyse';
import type { AnalyseOptions, Analysis } from '../pipeline/analysis';
import { planReport, type PlanProblem } from '../pipeline/plan-report';
import type { PlannedSie, SieFile } from '../pipeline/plan-sie';
import type { ReportPlan } from '../report/plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { SieProblem } from '../sie/problem';
import { readSnapshot } from '../xlsx/read-snapshot';
import type { ProblemCode } from './problem';

/** A file that cannot be read, or a plan that cannot be written into it. */
export interface EngineProblem {
  readonly code: ProblemCode;
  readonly detail: string;
}

/** The one path, over a file: read, understand and check, compose, write. */
export interface Engine {
  readonly readSnapshot: (
    bytes: Uint8Array,
    fileName: string,
  ) => Result<WorkbookSnapshot, EngineProblem>;
  readonly analyse: (snapshot: WorkbookSnapshot, options: AnalyseOptions) => Analysis;
  readonly planReport: (
    snapshot: WorkbookSnapshot,
    analysis: Analysis,
  ) => Result<ReportPlan, PlanProblem>;
  /** The source package with the plan's sheets added; what need not change stays byte for byte. */
  readonly writePlan: (
    bytes: Uint8Array,
    plan: ReportPlan,
    kind: 'xlsx' | 'xlsm',
  ) => Promise<Result<Uint8Array, EngineProblem>>;
  readonly hasMacros: (bytes: Uint8Array) => Promise<boolean>;
  /** A SIE file as a plan of the sheet `Utfall (SIE)`. */
  readonly planSie: (file: SieFile) => Promise<Result<PlannedSie, SieProblem>>;
  /** A plan's sheets as a workbook of their own. */
  readonly writeNew: (plan: ReportPlan) => Promise<Result<Uint8Array, EngineProblem>>;
  /** The same report as a Word document. */
  readonly writeDocx: (plan: ReportPlan, language: Language) => Promise<Uint8Array>;
}

/** Writing is loaded when there is something to write: checking many files starts sooner without it. */
export const ENGINE: Engine = {
  readSnapshot,
  analyse,
  planReport,
  writePlan: async (bytes, plan, kind) => (await import('../xlsx')).writePlan(bytes, plan, kind),
  hasMacros: async (bytes) => (await import('../xlsx')).hasMacros(bytes),
  planSie: async (file) => (await import('../pipeline/plan-sie')).planSieFile(file),
  writeNew: async (plan) => {
    const { emptyWorkbook, writePlan } = await import('../xlsx');
    return writePlan(emptyWorkbook(), plan);
  },
  writeDocx: async (plan, language) => (await import('../docx')).writeDocx(plan, language),
};
