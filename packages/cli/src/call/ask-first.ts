import { ExitCode } from "../exit-code.js";
import { Ended } from "../failure.js";
import { escapeLine } from "../output/escape.js";
import { bold } from "../output/text.js";
import { writeErr } from "../output/write.js";
import { canAsk } from "../terminal.js";
import { UsageError } from "../errors.js";

export interface Deed {
  readonly action: string;
  readonly purchases: boolean;
  readonly destroys: boolean;
  /** Asked for where a question is put. */
  readonly price: () => Promise<string | undefined>;
}

/**
 * Asks before money is spent or data lost. Where nobody can be asked, `--yes` has to say so.
 * @throws UsageError where it would have to; Ended where the answer is no.
 */
export async function askFirst(deed: Deed, isAgreed: boolean): Promise<void> {
  const { action, purchases, destroys } = deed;
  if (isAgreed || (!purchases && !destroys)) return;
  const what = purchases ? "costs money" : "loses data, or takes something out of service";
  if (!canAsk()) {
    throw new UsageError(
      `${action} ${what}, and there is no terminal to ask on: --yes lets it go ahead. Nothing was sent.`,
    );
  }
  await writeErr([bold(action), ` ${what}.\n`]);
  if (purchases) await writeErr(`${await priceLine(deed)}\n`);
  const { default: confirm } = await import("@inquirer/confirm");
  const isConfirmed = await confirm(
    { message: "Go ahead?", default: false },
    { output: process.stderr },
  );
  if (!isConfirmed) throw new Ended(`${action} was not sent.`, ExitCode.Refused);
}

async function priceLine({ price }: Deed): Promise<string> {
  try {
    const text = await price();
    return text === undefined ? "The API does not tell its price." : `Price: ${escapeLine(text)}`;
  } catch (error) {
    if (error instanceof Error && error.name === "Interrupted") throw error;
    const why = error instanceof Error ? error.message : String(error);
    return `Its price could not be had: ${escapeLine(why)}`;
  }
}
