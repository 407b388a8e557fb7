import { onContentUpdated, type Theme } from "vitepress";
import theme from "vitepress/theme-without-fonts";
import { completeLandmarks } from "./landmarks.js";
import "./site.css";

export default {
  extends: theme,
  setup: () => onContentUpdated(completeLandmarks),
} satisfies Theme;
