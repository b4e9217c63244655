import type { ExcelProblem } from '../excel/problem';
import type { WriteOutcome } from '../excel/write-plan';
import { err, ok, type Result } from '../model/result';
import type { Steps } from '../model/steps';
import type { AnalyseOptions, Analysis } from '../pipeline/analysis';
import type { PlanProblem } from '../pipeline/plan-report';
import type { ReportPlan } from '../report/plan';
import type { SieProblem } from '../sie/problem';
import type { WorkbookSnapshot } from '../sheet/snapshot';

/** What the work is at, for the one who waits. */
export type Stage =
  'reading' | 'checking' | 'composing' | 'writing' | 'saving' | 'undoing' | 'removing' | 'opening';

/** What lies between reading and writing; pure. */
export interface Engine {
  readonly analyseInSteps: (snapshot: WorkbookSnapshot, options: AnalyseOptions) => Steps<Analysis>;
  readonly planReport: (
    snapshot: WorkbookSnapshot,
    analysis: Analysis,
  ) => Result<ReportPlan, PlanProblem>;
}

/** The parts that the ways in are made of: Excel at both ends and the engine between. */
export interface Parts<E extends Engine = Engine> {
  readonly readWorkbook: () => Promise<Result<WorkbookSnapshot, ExcelProblem>>;
  /** The engine is fetched while the workbook is read, not with the page. */
  readonly loadEngine: () => Promise<E>;
  readonly writePlan: (
    plan: ReportPlan,
    isShown?: boolean,
    read?: WorkbookSnapshot | null,
  ) => Promise<Result<WriteOutcome, ExcelProblem>>;
}

/**
 * Why a run ended early: Excel could not, no report can be made of what the workbook holds, the settings sheet
 * holds something that cannot be read and would be lost, a SIE file tells no utfall, the report has no cell for the comment, or the person
 * said stop.
 */
export type Failure =
  | { readonly kind: 'excel'; readonly problem: ExcelProblem }
  | { readonly kind: 'plan'; readonly problem: PlanProblem }
  | { readonly kind: 'settings'; readonly text: string }
  | { readonly kind: 'sie'; readonly problem: SieProblem }
  | { readonly kind: 'no-comment-cell' }
  | { readonly kind: 'cancelled' };

/** Told of each step before it begins; the step waits, so that the screen can show it. False: the person said stop. */
export type OnStage = (stage: Stage) => Promise<boolean>;

/** The one who waits for a run. */
export interface Watch {
  readonly onStage: OnStage;
  /** Does long work a little at a time, and tells how far it has come. Null: the person said stop. */
  readonly inSlices: <T>(steps: Steps<T>) => Promise<T | null>;
}

/** What has been understood so far, with what it was read from; told also when the run then fails. */
export type OnAnalysis<E extends Engine = Engine> = (read: Reviewed<E>) => void;

/** A workbook that was read and checked. */
export interface Reviewed<E extends Engine = Engine> {
  readonly engine: E;
  readonly snapshot: WorkbookSnapshot;
  readonly analysis: Analysis;
}

const CANCELLED = { kind: 'cancelled' } as const;

/** Reads the workbook while the engine is fetched. */
export async function readWith<E extends Engine>(
  parts: Parts<E>,
  { onStage }: Watch,
): Promise<Result<Omit<Reviewed<E>, 'analysis'>, Failure>> {
  if (!(await onStage('reading'))) return err(CANCELLED);
  const [snapshot, engine] = await Promise.all([parts.readWorkbook(), parts.loadEngine()]);
  if (!snapshot.ok) return err({ kind: 'excel', problem: snapshot.error });
  return (await onStage('checking')) ? ok({ engine, snapshot: snapshot.value }) : err(CANCELLED);
}

/** *Granska arbetsboken*: reads and checks, and changes nothing. */
export async function review<E extends Engine>(
  parts: Parts<E>,
  options: AnalyseOptions,
  watch: Watch,
  onAnalysis: OnAnalysis<E>,
): Promise<Result<Reviewed<E>, Failure>> {
  const read = await readWith(parts, watch);
  if (!read.ok) return read;
  const { engine, snapshot } = read.value;
  const analysis = await watch.inSlices(engine.analyseInSteps(snapshot, options));
  if (analysis === null) return err(CANCELLED);
  const reviewed = { engine, snapshot, analysis };
  onAnalysis(reviewed);
  return ok(reviewed);
}

/** *Generera delårsrapport*: reads, checks, composes and writes. What cannot be decided writes nothing. */
export async function generate<E extends Engine>(
  parts: Parts<E>,
  watch: Watch,
  onAnalysis: OnAnalysis<E>,
): Promise<Result<WriteOutcome, Failure>> {
  const reviewed = await review(parts, { ignoreOwnSettings: false }, watch, onAnalysis);
  if (!reviewed.ok) return reviewed;
  const { onStage } = watch;
  if (!(await onStage('composing'))) return err(CANCELLED);
  const { engine, snapshot, analysis } = reviewed.value;
  const plan = engine.planReport(snapshot, analysis);
  if (!plan.ok) return err({ kind: 'plan', problem: plan.error });
  if (!(await onStage('writing'))) return err(CANCELLED);
  const written = await parts.writePlan(plan.value, true, snapshot);
  return written.ok ? written : err({ kind: 'excel', problem: written.error });
}
