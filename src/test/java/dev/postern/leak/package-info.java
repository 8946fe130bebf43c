/// Thousands of mails with the secrets of their authors planted in them, and a search that shares no code with masking.
@NullMarked
package dev.postern.leak;

import org.jspecify.annotations.NullMarked;
