import type { serve as shape } from '../../sv/commands/serve.ts';

/** Why a site could not be served; values are filled in by the caller. */
export const serve: typeof shape = {
  errors: {
    'port-taken': 'All ports from {port} to {last} are taken. Name another with --port.',
    'not-allowed': 'Port {port} cannot be used here. Name another with --port, such as 4321.',
  },
};
