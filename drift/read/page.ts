import type { ApiFacts } from "../model.js";
import { isActionPage, readActionPage } from "./action-page.js";
import type { Page } from "./block.js";
import { isDataTypesPage, readDataTypesPage } from "./data-types-page.js";
import { isErrorCodesPage, readErrorCodesPage } from "./error-codes-page.js";
import { UnreadableSource } from "./unreadable.js";

/** What a documentation page says, whichever of the three kinds it is. */
export function readPage(page: Page): ApiFacts {
  if (isActionPage(page)) return readActionPage(page);
  if (isErrorCodesPage(page)) return readErrorCodesPage(page);
  if (isDataTypesPage(page)) return readDataTypesPage(page);
  throw new UnreadableSource(
    page.file,
    1,
    'the page of an action (with "1. API Description"), of data types or of error codes',
    page.blocks.map((block) => (block.kind === "table" ? "" : block.text)).find(Boolean),
  );
}
