// The same task as a Probot app: hear each webhook, check its signature, answer.
import { run } from 'probot';

await run((app) => { app.onAny(() => {}); });
