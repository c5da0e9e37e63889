package org.unionfed.plan.rollup;

import java.io.InputStream;

/**
 * A file made for download.
 *
 * @param size in bytes
 * @param content to be closed by the reader; the file is gone then
 */
record ExportedFile(String name, long size, InputStream content) {}
