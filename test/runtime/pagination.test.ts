import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPager, type Pager, type PagingMetadata } from "../../runtime/pagination.js";

type Page = Readonly<Record<string, unknown>>;

const OFFSET: PagingMetadata = {
  limit: "Limit",
  offset: "Offset",
  items: "Items",
  total: "Total",
  aligned: true,
  size: 3,
  maximum: 10,
};
const PAGED: PagingMetadata = {
  limit: "PageSize",
  page: "PageNo",
  items: "Items",
  total: "Total",
  size: 3,
};
const { aligned: _, ...LOOSE } = OFFSET;
const { total: __, ...WITHOUT_TOTAL } = LOOSE;

interface Asked {
  readonly size: number;
  readonly from: number;
}

/** A service with a list, and what it was asked for. */
function listing(facts: PagingMetadata, answer: (asked: Asked, calls: number) => Page) {
  const calls: Page[] = [];
  const client = {
    List(request: Page) {
      calls.push(request);
      const size = Number(request[facts.limit]);
      const from =
        facts.offset === undefined
          ? (Number(request[facts.page ?? ""]) - 1) * size
          : Number(request[facts.offset]);
      return Promise.resolve(answer({ size, from }, calls.length));
    },
  };
  const list = (request?: object, options?: object): Pager<number, Page> =>
    createPager(client, { List: facts }, "List", [request, options]);
  return { calls, list };
}

const numbers = (length: number): number[] => Array.from({ length }, (_item, index) => index);

function fixed(facts: PagingMetadata, length: number) {
  return listing(facts, ({ size, from }) => ({
    Items: numbers(length).slice(from, from + size),
    Total: length,
  }));
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe.each([
  ["by offset", OFFSET],
  ["by page", PAGED],
  ["by offset, without a total", WITHOUT_TOTAL],
])("a list that is walked through %s", (_name, facts) => {
  it("gives each item once, in order, with any page size", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 10 }), async (length, size) => {
        const { list, calls } = fixed(facts, length);
        expect(await all(list({ [facts.limit]: size }))).toEqual(numbers(length));
        expect(calls.length).toBeLessThanOrEqual(Math.floor(length / size) + 1);
      }),
    );
  });

  it("keeps the other fields, and asks for the documented size by itself", async () => {
    const { list, calls } = fixed(facts, 4);
    await all(list({ Name: "a" }));
    expect(calls).toHaveLength(2);
    for (const call of calls) expect(call).toMatchObject({ Name: "a", [facts.limit]: 3 });
  });

  it("gives whole pages, the first of them even when it is empty", async () => {
    const full = await all(fixed(facts, 7).list().pages());
    expect(full.map(({ Items }) => (Items as []).length)).toEqual([3, 3, 1]);
    expect(await all(fixed(facts, 0).list().pages())).toEqual([{ Items: [], Total: 0 }]);
  });

  it("starts anew with each loop", async () => {
    const list = fixed(facts, 5).list();
    expect(await all(list)).toEqual(await all(list));
  });

  it("ends with an error where the service gives a page again, whatever total it claims", async () => {
    const repeats: readonly [string, (calls: number) => number[]][] = [
      ["the same page for ever", () => [1, 2, 3]],
      ["the last page for ever", (calls) => [Math.min(calls, 3), 0, 0]],
      ["the first page after the last", (calls) => [calls % 4, 0, 0]],
    ];
    const totals = [100, "100", null, undefined, NaN, {}, -1, "many"];
    for (const [what, page] of repeats) {
      for (const total of totals) {
        const { list, calls } = listing(facts, (_asked, count) => {
          // The test itself must not go on for ever.
          if (count > 20) throw new Error("too many calls");
          return { Items: page(count), Total: total };
        });
        const found: number[] = [];
        const walk = async (): Promise<void> => {
          for await (const item of list()) found.push(item);
        };
        const ended = await walk().catch((error: unknown) => error);
        const field = facts.offset ?? facts.page ?? "";
        expect([what, total, (ended as Error).message]).toEqual([
          what,
          total,
          expect.stringMatching(
            new RegExp(
              `^List: the page at ${field} \\d+ has the same items as a page before it, .* Raise ${facts.limit} `,
            ),
          ) as string,
        ]);
        // Nothing is given twice.
        expect(found).toHaveLength((calls.length - 1) * 3);
      }
    }
  });

  it("ends behind a response that holds more than a page and all there is", async () => {
    const { list, calls } = listing(facts, () => ({ Items: numbers(8), Total: 8 }));
    expect(await all(list())).toEqual(numbers(8));
    expect(calls).toHaveLength(1);
  });

  it("leaves out items that are null, and counts them", async () => {
    const items = [0, null, 2, null, null, null, 6, undefined, 8, 9];
    const { list, calls } = listing(facts, ({ size, from }) => ({
      Items: items.slice(from, from + size),
      Total: items.length,
    }));
    expect(await all(list())).toEqual([0, 2, 6, 8, 9]);
    expect(calls).toHaveLength(4);
  });

  it("asks for no further page after a break", async () => {
    const { list, calls } = fixed(facts, 100);
    for await (const item of list()) if (item === 4) break;
    expect(calls).toHaveLength(2);
  });

  it("ends, whatever the service answers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ count: fc.nat(12), total: fc.nat(30) }), { minLength: 1 }),
        async (answers) => {
          const { list } = listing(facts, (_asked, calls) => {
            const { count, total } = answers[calls - 1] ?? { count: 0, total: 30 };
            return { Items: numbers(count).map((item) => calls * 100 + item), Total: total };
          });
          const walk = all(list({ [facts.limit]: 5 }));
          const [first = { count: 0, total: 0 }] = answers;
          const countsNothing = "total" in facts && first.count === 0 && first.total > 0;
          if (countsNothing) await expect(walk).rejects.toThrow("returned none of them");
          else await walk;
        },
      ),
    );
  });
});

describe("a list", () => {
  it("ends when it has become shorter than what was seen", async () => {
    const { list, calls } = listing(OFFSET, ({ size, from }, count) => {
      const length = count === 1 ? 9 : 4;
      return { Items: numbers(length).slice(from, from + size), Total: length };
    });
    expect(await all(list())).toEqual([0, 1, 2, 3]);
    expect(calls).toHaveLength(2);
  });

  it("goes on behind what it got, where the service gives less than it was asked for", async () => {
    const { list, calls } = listing(LOOSE, ({ from }) => ({
      Items: numbers(5).slice(from, from + 2),
      Total: 5,
    }));
    expect(await all(list({ Limit: 4 }))).toEqual(numbers(5));
    expect(calls.map(({ Offset }) => Offset)).toEqual([0, 2, 4]);
  });

  it("is one list, whatever the caller does with the request between its pages", async () => {
    const { list, calls } = listing(OFFSET, ({ size, from }) => ({
      Items: numbers(6).slice(from, from + size),
      Total: 6,
    }));
    const request = { Ids: ["a"], Zone: 1 };
    for await (const _item of list(request)) {
      request.Ids.length = 0;
      request.Zone = 2;
    }
    expect(calls).toMatchObject([
      { Ids: ["a"], Zone: 1 },
      { Ids: ["a"], Zone: 1 },
    ]);
  });

  it("keeps the offset a multiple of the limit where that is the rule", async () => {
    const { list, calls } = listing(OFFSET, ({ from }) => ({
      Items: numbers(10).slice(from, from + 2),
      Total: 10,
    }));
    await all(list({ Limit: 4 }));
    expect(calls.map(({ Offset }) => Offset)).toEqual([0, 4, 8]);
  });

  it("takes a response without a list for an empty one", async () => {
    for (const facts of [OFFSET, LOOSE]) {
      for (const Items of [null, undefined, "one", 1, { 0: 1 }]) {
        const { list, calls } = listing(facts, () => ({ Items, Total: 0 }));
        expect(await all(list())).toEqual([]);
        expect(calls).toHaveLength(1);
      }
    }
  });

  it("ends with an error where the service counts items and returns none", async () => {
    for (const Items of [[], null, undefined]) {
      const { list } = listing(OFFSET, () => ({ Items, Total: 10_001 }));
      await expect(all(list())).rejects.toThrow(
        "List: the service counts 10001 items and returned none of them. Ask for less",
      );
      // Behind the end of a list there is nothing to return.
      expect(await all(list({ Offset: 12_000 }))).toEqual([]);
    }
  });

  it("reads a total that is written as text", async () => {
    // Short pages: only the total says that more follows.
    const { list } = listing(LOOSE, ({ from }) => ({
      Items: numbers(5).slice(from, from + 2),
      Total: "5",
    }));
    expect(await all(list({ Limit: 4 }))).toEqual(numbers(5));
  });

  it("takes pages with equal items for different ones where they are apart by an integer", async () => {
    // Beyond 2^53 an integer of a response is a bigint, which JSON.stringify refuses.
    const { list } = listing(OFFSET, ({ from }) => ({
      Items: [BigInt(from) + 2n ** 60n, 0, 0],
      Total: 9,
    }));
    expect(await all(list())).toHaveLength(9);
  });

  it("may hold equal pages where items can be equal, as lines of a log", async () => {
    const equal = ({ size }: Asked): Page => ({ Items: Array(size).fill(7), Total: 9 });
    const { list } = listing({ ...OFFSET, repeats: true }, equal);
    expect(await all(list())).toHaveLength(9);
    await expect(all(listing(OFFSET, equal).list())).rejects.toThrow("the service ignores Offset");
  });

  it("ends where nothing more comes, although the total says so", async () => {
    const { list } = listing(LOOSE, ({ from }) => ({ Items: from === 0 ? [0, 1] : [], Total: 9 }));
    expect(await all(list().pages())).toEqual([{ Items: [0, 1], Total: 9 }]);
  });

  it("ends after one answer that has more than a page, for all there is", async () => {
    const { list, calls } = listing(WITHOUT_TOTAL, () => ({ Items: numbers(5) }));
    expect(await all(list())).toEqual(numbers(5));
    expect(calls).toHaveLength(1);
  });

  it("begins where the request says", async () => {
    expect(await all(fixed(OFFSET, 8).list({ Offset: 6 }))).toEqual([6, 7]);
    expect(await all(fixed(PAGED, 8).list({ PageNo: 3 }))).toEqual([6, 7]);
    expect(await all(fixed(OFFSET, 2).list({ Offset: 0 }))).toEqual([0, 1]);
    expect(await all(fixed(PAGED, 2).list({ PageNo: 1 }))).toEqual([0, 1]);
  });

  it.each([
    [OFFSET, { Limit: 0 }, "List: Limit 0 is not a page size; it can be 1 to 10"],
    [OFFSET, { Limit: 11 }, "List: Limit 11 is not a page size; it can be 1 to 10"],
    [OFFSET, { Limit: 2.5 }, "List: Limit 2.5 is not a page size; it can be 1 to 10"],
    [PAGED, { PageSize: -1 }, "List: PageSize -1 is not a page size; it can be 1 or more"],
    [PAGED, { PageNo: 0 }, "List: PageNo has to be 1 or more, and is 0"],
    [OFFSET, { Offset: -3 }, "List: Offset has to be 0 or more, and is -3"],
    [OFFSET, { Offset: 4 }, "List: Offset 4 has to be a multiple of Limit 3"],
  ])("refuses what is no page, before a call: %o %o", async (facts, request, message) => {
    const { list, calls } = fixed(facts, 5);
    await expect(all(list(request))).rejects.toThrow(new RangeError(message));
    expect(calls).toEqual([]);
  });

  it("stops when it is aborted", async () => {
    const { list, calls } = fixed(OFFSET, 100);
    const abort = new AbortController();
    const reason = new Error("enough");
    const walk = async (): Promise<void> => {
      for await (const item of list({}, { signal: abort.signal })) {
        if (item === 2) abort.abort(reason);
      }
    };
    await expect(walk()).rejects.toBe(reason);
    expect(calls).toHaveLength(1);
  });
});
