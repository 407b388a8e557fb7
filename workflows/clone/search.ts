import type { CloneInstancesRequest } from "../../generated/actions/CloneInstances.js";
import { paginate } from "../../generated/paging.js";
import type { CallOptions } from "../../runtime/client-options.js";
import type { CloneClient } from "./options.js";
import { listIn, membersOf, textIn } from "./response.js";

/**
 * IDs of the instances that an order has made: those that bear its name and were not there before.
 * None where there are more or fewer than were ordered, because nobody can tell then which they are.
 */
export async function findMade(
  redis: CloneClient,
  {
    order,
    before,
  }: { readonly order: CloneInstancesRequest; readonly before: ReadonlySet<string> },
  call: CallOptions,
): Promise<string[]> {
  const made = [...(await findLike(redis, order, call))].filter((id) => !before.has(id));
  return made.length === order.GoodsNum ? made : [];
}

/**
 * IDs of the instances that bear the name of an order. Its tags are a second way to the same
 * instances, for when the service lists them by the one but not yet by the other. By themselves tags
 * prove nothing: what others make bears them too.
 *
 * `onUnusable` is told of each member that cannot be read. An instance could be missing from the
 * result then.
 */
export async function findLike(
  redis: CloneClient,
  order: Pick<CloneInstancesRequest, "InstanceName" | "ResourceTags">,
  call: CallOptions,
  onUnusable: (member: string) => void = () => {},
): Promise<Set<string>> {
  const { InstanceName: name = "", ResourceTags: tags = [] } = order;
  const found = new Set<string>();
  const filters = [{ InstanceName: name }, ...(tags.length > 0 ? [{ InstanceTags: tags }] : [])];
  for (const filter of filters) {
    for await (const page of paginate(redis, "DescribeInstances", filter, call).pages()) {
      const list = listIn(page, "InstanceSet");
      if (list === undefined) onUnusable("InstanceSet");
      for (const one of list ?? []) {
        const { InstanceName: own } = membersOf(one);
        // The service's own match may be a looser one.
        if (typeof own === "string" && own !== name) continue;
        const id = textIn(one, "InstanceId");
        if (own === name && id !== undefined) found.add(id);
        else onUnusable(own === name ? "InstanceId" : "InstanceName");
      }
    }
  }
  return found;
}
