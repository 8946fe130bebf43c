/// The SMTP door: listeners, verbs, transactions.
@NullMarked
package dev.postern.session;

import org.jspecify.annotations.NullMarked;
