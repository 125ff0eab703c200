/**
 * Runs in every page before anything else, and tells the host what went wrong there: the one way
 * that is the same in all engines, of which WebKit's driver shows nothing of the console.
 */
const tell = (trouble: string): void => {
  navigator.sendBeacon('/engine-tests/troubles', `${location.pathname}: ${trouble}`);
};

addEventListener('error', (event) => {
  if (event instanceof ErrorEvent) tell(event.message);
});
addEventListener('unhandledrejection', ({ reason }) => {
  tell(`unhandled: ${String(reason)}`);
});
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  tell(`against the policy: ${effectiveDirective} ${blockedURI}`);
});

const { error } = console;
console.error = (...parts: unknown[]) => {
  tell(parts.map(String).join(' '));
  error(...parts);
};
