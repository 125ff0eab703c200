/** What stands at an old address, in the moment before the reader is sent on. */
export const redirects = {
  title: 'Sidan har flyttat',
  text: 'Den här sidan har fått en ny adress:',
};
