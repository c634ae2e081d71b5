import type { Text } from '@frontcounter/schemas/engine';
import type { FilesNews } from '../controllers/files-controller.js';
import type { Msg } from '../messages/msg.js';

/** What screen readers are told of files, without their names. How far each has come stands on the page. */
export function filesNews(news: FilesNews, msg: Msg): Text {
  switch (news) {
    case 'added':
      return msg('Added. You can go on while it is sent.', { id: 'files.added' });
    case 'waiting':
      return msg('Added. It is sent together with your report.', { id: 'files.waiting' });
    case 'refused':
      return msg('A file cannot be sent. The list of files says why.', { id: 'files.refused' });
    case 'sent':
      return msg('All your files have been sent.', { id: 'files.sent' });
  }
}
