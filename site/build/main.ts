import path from "node:path";
import { build } from "vitepress";
import { stage } from "./stage.js";

const site = path.resolve("site");
await stage(site);
await build(site);
