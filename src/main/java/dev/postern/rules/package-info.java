/// The rule book: one class a rule id, word lists as data, one verdict a mail.
@NullMarked
package dev.postern.rules;

import org.jspecify.annotations.NullMarked;
