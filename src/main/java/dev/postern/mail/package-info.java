/// The words of RFC 5321 and RFC 5322 as values. Imports nothing of ours and no library.
@NullMarked
package dev.postern.mail;

import org.jspecify.annotations.NullMarked;
