/** What a page that asks for files needs, in one file that loads when the person gets there. */
export { TusUploadClient } from '../client/tus-upload-client.js';
export { FilesController, type FilesNews } from '../controllers/files-controller.js';
export { fileUpload } from '../questions/file-upload.js';
export { files as filesStyles } from '../styles/files.styles.js';
export { receiptFiles } from './receipt-files.js';
export { filesNews } from './files-news.js';
