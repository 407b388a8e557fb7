import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useSession } from "../session.js";

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
  const label = { "aria-label": messages.target.region, title: messages.target.region };
  if (isTyping || known.length === 0) {
    return (
      <input
        ref={input}
        class="input region"
        {...label}
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
    <select
      class="choice region"
      {...label}
      value={region}
      onChange={({ currentTarget }) => {
        if (currentTarget.value === OTHER) setTyping(true);
        else onRegion(currentTarget.value);
      }}
    >
      {!isKnown && <option value={region}>{region}</option>}
      {known.map(([id, name]) => (
        <option key={id} value={id} selected={id === region}>
          {messages.region.name(id, name)}
        </option>
      ))}
      <option value={OTHER}>{messages.region.other}</option>
    </select>
  );
}

/** `Singapore (ap-singapore)` */
export function regionText(id: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, id) ? `${names[id]} (${id})` : id;
}
