import { ask } from "../ask.js";
import { CommandError, InterruptedError, UsageError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { escapeLine, messageOf } from "../output/escape.js";
import { writeNote } from "../output/write.js";
import { canAsk } from "../terminal.js";
import { messages } from "../locales/index.js";

interface RiskyAction {
  readonly action: string;
  readonly purchases: boolean;
  readonly destroys: boolean;
  /** Called before a question about a purchase; undefined where the API has no price for it. */
  readonly price: () => Promise<string | undefined>;
}

/**
 * Asks before money is spent or data is lost, unless `--yes` was given.
 * @returns the price that was shown, if any
 * @throws UsageError where there is no terminal to ask on
 * @throws CommandError where the answer is not yes
 */
export async function askFirst(
  risky: RiskyAction,
  isConfirmed: boolean,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { action, purchases, destroys } = risky;
  if (isConfirmed || (!purchases && !destroys)) return undefined;
  const { costs, destroys: interrupts, and } = messages.ask;
  const effects = [...(purchases ? [costs] : []), ...(destroys ? [interrupts] : [])];
  const effect = effects.join(and);
  if (!canAsk()) {
    throw new UsageError(messages.ask.noTerminal(action, effect));
  }
  await writeNote(messages.ask.about(effect), action);
  const price = purchases ? await showPrice(risky) : undefined;
  if (!(await confirm(messages.ask.goAhead, signal))) {
    throw new CommandError(messages.ask.notSent(action), ExitCode.Refused);
  }
  return price;
}

/** Shows the price, or why there is none. */
async function showPrice({ price }: RiskyAction): Promise<string | undefined> {
  try {
    const text = await price();
    await writeNote(
      text === undefined ? messages.ask.noPrice : messages.ask.price(escapeLine(text)),
    );
    return text;
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    await writeNote(messages.ask.priceUnavailable(messageOf(error)));
    return undefined;
  }
}

/** Only `y` and `yes` mean yes. The end of the input (Ctrl-D) means no. */
async function confirm(question: string, signal: AbortSignal): Promise<boolean> {
  return /^y(?:es)?$/i.test(await ask(question, undefined, signal));
}
