/// What happened, append-only, found by order ID. Logs, metrics and pages are views of its records.
@NullMarked
package dev.postern.journal;

import org.jspecify.annotations.NullMarked;
