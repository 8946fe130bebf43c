/// Everything Postern itself words: reply texts and bounces, in English and Arabic.
@NullMarked
package dev.postern.notice;

import org.jspecify.annotations.NullMarked;
