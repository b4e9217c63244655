import type { ExcelProblem } from '../excel/problem';
import type { WriteOutcome } from '../excel/write-plan';
import { err, ok, type Result } from '../model/result';
import type { AnalyseOptions, Analysis } from '../pipeline/analysis';
import type { PlanProblem } from '../pipeline/plan-report';
import type { ReportPlan } from '../report/plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';

/** What the work is at, for the one who waits. */
export type Stage = 'reading' | 'checking' | 'composing' | 'writing' | 'undoing' | 'removing';

/** What lies between reading and writing; pure. */
export interface Engine {
  readonly analyse: (snapshot: WorkbookSnapshot, options: AnalyseOptions) => Analysis;
  readonly planReport: (
    snapshot: WorkbookSnapshot,
    analysis: Analysis,
  ) => Result<ReportPlan, PlanProblem>;
}

/** The parts that the ways in are made of: Excel at both ends and the engine between. */
export interface Parts {
  readonly readWorkbook: () => Promise<Result<WorkbookSnapshot, ExcelProblem>>;
  /** The engine is fetched while the workbook is read, not with the page. */
  readonly loadEngine: () => Promise<Engine>;
  readonly writePlan: (plan: ReportPlan) => Promise<Result<WriteOutcome, ExcelProblem>>;
}

/** Why a run ended early: Excel could not, or no report can be made of what the workbook holds. */
export type Failure =
  | { readonly kind: 'excel'; readonly problem: ExcelProblem }
  | { readonly kind: 'plan'; readonly problem: PlanProblem };

/** Told of each step before it begins; the step waits, so that the screen can show it. */
export type OnStage = (stage: Stage) => Promise<void>;

/** What has been understood so far goes to `onAnalysis`, also when the run then fails. */
export type OnAnalysis = (analysis: Analysis) => void;

interface Reviewed {
  readonly engine: Engine;
  readonly snapshot: WorkbookSnapshot;
  readonly analysis: Analysis;
}

async function read(
  parts: Parts,
  onStage: OnStage,
  onAnalysis: OnAnalysis,
): Promise<Result<Reviewed, Failure>> {
  await onStage('reading');
  const [snapshot, engine] = await Promise.all([parts.readWorkbook(), parts.loadEngine()]);
  if (!snapshot.ok) return err({ kind: 'excel', problem: snapshot.error });
  await onStage('checking');
  const analysis = engine.analyse(snapshot.value, { ignoreOwnSettings: false });
  onAnalysis(analysis);
  return ok({ engine, snapshot: snapshot.value, analysis });
}

/** *Granska arbetsboken*: reads and checks, and changes nothing. */
export async function review(
  parts: Parts,
  onStage: OnStage,
  onAnalysis: OnAnalysis,
): Promise<Result<Analysis, Failure>> {
  const reviewed = await read(parts, onStage, onAnalysis);
  return reviewed.ok ? ok(reviewed.value.analysis) : reviewed;
}

/** *Generera delårsrapport*: reads, checks, composes and writes. What cannot be decided writes nothing. */
export async function generate(
  parts: Parts,
  onStage: OnStage,
  onAnalysis: OnAnalysis,
): Promise<Result<WriteOutcome, Failure>> {
  const reviewed = await read(parts, onStage, onAnalysis);
  if (!reviewed.ok) return reviewed;
  await onStage('composing');
  const { engine, snapshot, analysis } = reviewed.value;
  const plan = engine.planReport(snapshot, analysis);
  if (!plan.ok) return err({ kind: 'plan', problem: plan.error });
  await onStage('writing');
  const written = await parts.writePlan(plan.value);
  return written.ok ? written : err({ kind: 'excel', problem: written.error });
}
