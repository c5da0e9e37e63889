/** Gets the lines of text out of files: plain text in several encodings, .docx and .doc, with hard limits. */
@NullMarked
package org.unionfed.plan.reading.source;

import org.jspecify.annotations.NullMarked;
