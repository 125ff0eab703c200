/** Why a site could not be served; values are filled in by the caller. */
export const serve = {
  errors: {
    'port-taken': 'Alla portar från {port} till {last} är upptagna. Ange en annan med --port.',
    'not-allowed':
      'Port {port} går inte att använda här. Ange en annan med --port, till exempel 4321.',
  },
};
