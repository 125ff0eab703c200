import type { members as shape } from '../sv/members.ts';

export const members: typeof shape = {
  title: 'For members',
  description: "Notes from the network's meetings, encrypted for members.",
  waiting: 'Opening the page …',
  stuck: 'The page did not start. Reload it. If that does not help, the browser may be too old.',
  noScript:
    'The notes are encrypted and are unlocked in your browser, which takes JavaScript. Allow JavaScript for this site and reload the page.',
  loading: 'Loading …',
  retry: 'Try again',
  bar: {
    label: "Members' pages",
    start: 'Notes',
    search: 'Search',
    lock: 'Lock',
  },
  unlock: {
    heading: "Unlock the members' pages",
    lead: 'The notes are encrypted. Your passphrase opens them here in the browser, and is sent nowhere.',
    account: 'Account',
    passphrase: 'Passphrase',
    show: 'Show',
    showLong: 'Show the passphrase',
    submit: 'Unlock',
    working: 'Unlocking …',
    workingLong: 'Unlocking. This can take a few seconds.',
    empty: 'Enter your passphrase.',
    session:
      'The pages are open until you lock them or close the browser, for twelve hours at the most.',
    remember: 'Remember this device for 30 days',
    rememberHint:
      'Only on a device that nobody else uses. Lock the pages when you want it to forget.',
  },
  notice: {
    locked: "The members' pages are locked.",
    lockedElsewhere: "The members' pages were locked in another tab.",
    newEpoch:
      'The keys have changed since you unlocked. Enter your passphrase again. If it does not work it has ended: ask for a new one.',
    lockedForgotten: 'The members’ pages are locked, and this device is no longer remembered.',
    idle: 'The members’ pages were locked because nobody had used them for a while.',
    expired: 'The time since you unlocked has run out. Enter your passphrase again.',
    otherSite:
      'The members’ pages have new passphrases since you unlocked. Ask the network for a new one if you have not been given it.',
    invited:
      'You have unlocked with your invitation. The pages are open until you lock them or close the browser.',
    remembered: 'This device is remembered for 30 days. Lock the pages when you want it to forget.',
    notRemembered:
      'The browser cannot remember this device, perhaps because the window is private. The pages are open until you lock them or close the browser.',
    invitation: 'Unlocking with your invitation.',
    storageBlocked:
      'The browser may not store anything for this site, so you have to unlock on every page. Allow site data to avoid that.',
  },
  failure: {
    wrongPassphrase: 'The passphrase is not right. Check the spelling and try again.',
    wrongInvitation: 'The link is not right. Ask for a new one, or enter your passphrase.',
    ended: 'The passphrase ended on {date}. Ask the network for a new one.',
    endedSomeTime: 'The passphrase has ended. Ask the network for a new one.',
    damagedLock: 'A file that is needed for unlocking is damaged. Reload the page or try later.',
    damaged: 'The file with this page is damaged, so none of it is shown. Reload or try later.',
    unsafeLock:
      'The site asks for an unlocking that is not safe, so the passphrase was not used. Contact whoever runs the site.',
    unsupported: 'The site has moved to a newer format than this page can read. Reload the page.',
    olderSite:
      'The site that answered is older than the one you have unlocked before, so it is not opened. Try again in a while. Contact the network if this message stays.',
    offline: 'The site could not be reached. Check the network and try again.',
    missingPart:
      'A part of the page could not be fetched, perhaps because the site has been updated. Reload the page.',
    server: 'The site did not answer as it should (error {status}). Try again in a while.',
    noLock: 'This site has no locked pages yet.',
    notFound: 'This page does not exist, or is not published yet.',
    noCrypto:
      'The browser cannot use encryption here. Open the page by an address that begins with https.',
    noWasm:
      'WebAssembly is turned off in the browser, and unlocking needs it. Turn it on, or use another browser.',
    worker:
      'Unlocking could not start. Reload the page. If that does not help, try another browser.',
    unknown: 'Something went wrong. Reload the page and try again.',
  },
  start: {
    heading: 'Notes',
    search: 'Search all notes',
    searchHint: 'A place, a topic or a word you remember',
    upcoming: 'Coming meetings',
    latest: 'Latest notes',
    years: 'All meetings, year by year',
    year: 'Meetings {year}',
    meetings: '{count} meetings',
    oneMeeting: '1 meeting',
    none: 'There are no notes yet.',
    pages: 'Pages for members',
  },
  note: {
    title: 'Meeting {date}',
    kicker: 'Notes from',
    contents: 'Contents',
    chair: 'Chair',
    inhabitants: '{number} inhabitants',
    topics: 'Topics',
    attachments: 'Files',
    pictureFailed: 'The picture cannot be shown.',
    pictureFailedAlt: 'The picture cannot be shown. It is of: {alt}',
    enlarge: 'Show larger',
    enlargePicture: 'Show larger: {alt}',
    neighbours: 'More meetings',
    previous: 'Previous meeting',
    following: 'Next meeting',
    overview: 'Public overview of the meeting',
    allNotes: 'To all notes',
    missing: 'No such page',
    unopened: 'The page could not be opened',
    noText: 'There are no notes from the meeting yet.',
  },
  file: {
    download: 'Download',
    downloadFile: 'Download {name}',
    close: 'Close',
    cancel: 'Cancel',
    fetching: 'Loading the file …',
    progress: 'Loading the file: {percent} of {size}',
    opened: 'The file is shown.',
    saved: 'The file is loaded.',
    actualSize: 'Actual size',
    cut: 'Only the beginning is shown here. Download the file to read the rest.',
    unshown: 'The file cannot be shown here. Download it and open it in another program.',
    offline: 'The file could not be loaded. Check the network and try again.',
    missing: 'The file is not on the site. Reload the page and try again.',
    damaged:
      'The file is damaged, so it is not opened. Try again later. If that does not help, tell whoever runs the site.',
  },
  status: {
    planned: 'Planned',
    cancelled: 'CANCELLED',
    cancelledBecause: 'CANCELLED: {reason}',
    held: 'Held',
    'notes-missing': 'Notes missing',
  },
  search: { title: 'Search', heading: 'Search the notes' },
};
