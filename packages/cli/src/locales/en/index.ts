export { help } from "./help.js";
export { messages } from "./messages.js";
