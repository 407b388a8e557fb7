/** What the class is known by where it is not at hand: it extends one of those that have to know it. */
export const UNSETTLED_REFUSAL = "tencentcloud-redis/UnsettledRefusal";
