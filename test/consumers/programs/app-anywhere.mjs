// An app without anything of a platform's: prints what came of its calls.
import { callEmulator } from "./app.mjs";

callEmulator().then((result) => console.log(JSON.stringify(result)));
