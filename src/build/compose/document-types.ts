const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/**
 * MIME types of what people attach and `mrmime` does not know, since it leaves out all types of
 * makers and older ones, by the ending of a file's name (IANA's list of media types).
 */
export const DOCUMENT_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '7z': 'application/x-7z-compressed',
    avi: 'video/x-msvideo',
    docx: `${OFFICE}.wordprocessingml.document`,
    dotx: `${OFFICE}.wordprocessingml.template`,
    flac: 'audio/flac',
    key: 'application/vnd.apple.keynote',
    m4v: 'video/x-m4v',
    mkv: 'video/matroska',
    msg: 'application/vnd.ms-outlook',
    numbers: 'application/vnd.apple.numbers',
    odg: `${OPEN}.graphics`,
    odp: `${OPEN}.presentation`,
    ods: `${OPEN}.spreadsheet`,
    odt: `${OPEN}.text`,
    pages: 'application/vnd.apple.pages',
    potx: `${OFFICE}.presentationml.template`,
    ppsx: `${OFFICE}.presentationml.slideshow`,
    ppt: 'application/vnd.ms-powerpoint',
    pptx: `${OFFICE}.presentationml.presentation`,
    rar: 'application/vnd.rar',
    srt: 'text/plain',
    vcf: 'text/vcard',
    vsdx: 'application/vnd.ms-visio.drawing.main+zip',
    wmv: 'video/x-ms-wmv',
    xls: 'application/vnd.ms-excel',
    xlsx: `${OFFICE}.spreadsheetml.sheet`,
    xltx: `${OFFICE}.spreadsheetml.template`,
  }),
);
