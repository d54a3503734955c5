/** The server sends the bytes as an attachment, to those who may read the case. */
export const fileAddress = (requestId: string, fileId: string): string =>
  `/api/requests/${encodeURIComponent(requestId)}/files/${encodeURIComponent(fileId)}`
