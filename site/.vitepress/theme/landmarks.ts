/** As much of a page as is needed: this project is compiled without the types of browsers. */
interface Page {
  querySelector(selector: "#VPContent"): {
    readonly classList: { contains(name: string): boolean };
    setAttribute(name: string, value: string): void;
    removeAttribute(name: string): void;
  } | null;
}

/** Says where the main part of the first page is. Pages of text have a `main` inside. */
export function completeLandmarks(): void {
  const { document } = globalThis as unknown as { document: Page };
  const content = document.querySelector("#VPContent");
  if (content?.classList.contains("is-home") === true) content.setAttribute("role", "main");
  else content?.removeAttribute("role");
}
