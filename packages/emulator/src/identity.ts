/** Application number of the emulated account. */
export const APP_ID = 1_250_000_001;

/** Account ID (UIN) of whoever calls. */
export const UIN = "100000000001";
