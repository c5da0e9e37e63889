package org.unionfed.plan.theme;

/**
 * One row of the dictionary: a text that holds the word belongs to the theme.
 *
 * @param theme code of the theme
 * @param word as the federation wrote it
 */
record ThemeWord(String theme, String word) {}
