import type { Model } from "../model/model.js";
import type { DraftFile } from "./draft.js";
import type { Runtime } from "./runtime.js";

/** Makes files of the model: no disk, clock, network or environment. */
export type Emitter = (model: Model, runtime: Runtime) => DraftFile[];
