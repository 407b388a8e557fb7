// Runs the checks in workerd; the place is the request's body, the results are the answer's.
import { runChecks } from "./checks.js";

export default {
  async fetch(request) {
    return Response.json(await runChecks(await request.json()));
  },
};
