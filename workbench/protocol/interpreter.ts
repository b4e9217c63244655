import { Events } from './events';
import { HostError } from './host-error';
import { MemberLog } from './member-log';
import { Members } from './members';
import { memberName } from './names';
import { isHostObject, type HostObject } from './object-type';
import { Paths, type Root } from './paths';
import { Query } from './query';
import { References } from './references';
import { ACTION, type WireAction, type WireRequest, type WireResponse } from './wire';

/**
 * Runs batches of the Rich API against an object model that it knows nothing about:
 * resolves object paths, runs the actions in order and stops at the first that fails.
 * What ran before the failure stays done, as in Excel.
 */
export class Interpreter {
  readonly log = new MemberLog();
  readonly events = new Events();
  readonly references = new References();
  readonly #members = new Members(this.log, this.references, this.events);
  readonly #root: Root;

  constructor(root: Root) {
    this.#root = root;
  }

  execute(request: WireRequest): WireResponse {
    this.log.beginBatch();
    const paths = new Paths(request.ObjectPaths, this.#members, this.references, this.#root);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.#run(action, paths) });
      } catch (error) {
        const { code, message, location, status } = asHostError(error);
        return {
          Results: results,
          TraceIds: traceIds,
          Error: {
            Code: code,
            Message: message,
            Location: location,
            ActionIndex: index,
            HttpStatusCode: status,
          },
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  #run(action: WireAction, paths: Paths): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.#query(false).identity(object);
      case ACTION.query:
      case ACTION.recursiveQuery:
      case ACTION.queryAsJson: {
        const plain = action.ActionType === ACTION.queryAsJson;
        return object === null ? null : this.#query(plain).read(object, action.QueryInfo ?? {});
      }
      case ACTION.setProperty:
        return this.#set(object, { [action.Name]: paths.args(action.ArgumentInfo)[0] });
      case ACTION.update:
        return this.#set(object, action.ObjectState ?? {});
      case ACTION.method: {
        if (object === null) return null;
        const value = this.#members.call(object, action.Name, paths.args(action.ArgumentInfo));
        return value === undefined || isHostObject(value) ? null : value;
      }
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new HostError('NotImplemented', `ActionType ${action.ActionType}`);
    }
  }

  #set(object: HostObject | null, state: Readonly<Record<string, unknown>>): null {
    if (object === null) throw new HostError('InvalidOperation', 'null object');
    for (const [name, value] of Object.entries(state)) {
      this.#members.set(object, memberName(name), value);
    }
    return null;
  }

  #query(plain: boolean): Query {
    return new Query(this.#members, this.references, plain);
  }
}

/** A failure the model did not foresee is Excel's `GeneralException`, with its cause in the text. */
function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new HostError('GeneralException', 'workbench', detail);
}
