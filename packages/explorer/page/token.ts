const NAME = "explorer-token";

/**
 * The token of the address that the terminal showed. It is taken out of the address, where others
 * would see it, and kept for this origin, port included, so that a reload and a second tab work.
 */
export function takeToken(): string {
  const address = new URL(location.href);
  const given = address.searchParams.get("token");
  if (given === null) return localStorage.getItem(NAME) ?? "";
  localStorage.setItem(NAME, given);
  address.searchParams.delete("token");
  history.replaceState(null, "", address);
  return given;
}
