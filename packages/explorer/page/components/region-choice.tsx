import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useSession } from "../session.js";
import { Choice } from "./choice.tsx";

interface RegionChoiceProps {
  readonly region: string;
  readonly onRegion: (region: string) => void;
}

const OTHER = "other";

/** The regions of the document by name. Another one can be typed, since a region may be newer. */
export function RegionChoice({ region, onRegion }: RegionChoiceProps): VNode {
  const { catalog, messages } = useSession();
  const [isTyping, setTyping] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isTyping) input.current?.select();
  }, [isTyping]);
  const known = Object.entries(catalog.regions);
  if (isTyping || known.length === 0) {
    return (
      <input
        ref={input}
        class="input region"
        aria-label={messages.target.region}
        title={messages.target.region}
        spellcheck={false}
        autocomplete="off"
        value={region}
        onChange={(event) => onRegion(event.currentTarget.value.trim())}
        onBlur={() => setTyping(false)}
      />
    );
  }
  const isKnown = Object.hasOwn(catalog.regions, region);
  return (
    <Choice
      label={messages.target.region}
      name="region"
      value={region}
      options={[
        ...(isKnown ? [] : [{ value: region, text: region }]),
        ...known.map(([id, name]) => ({ value: id, text: messages.region.name(id, name) })),
        { value: OTHER, text: messages.region.other },
      ]}
      onChoose={(value) => (value === OTHER ? setTyping(true) : onRegion(value))}
    />
  );
}

/** `Singapore (ap-singapore)` */
export function regionText(id: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, id) ? `${names[id]} (${id})` : id;
}
