/** What every HTTP interface of the suite shares: problems, pages, versions, strict JSON, its description. */
@NullMarked
package org.unionfed.commons.web;

import org.jspecify.annotations.NullMarked;
