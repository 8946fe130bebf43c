/// Rules about why a buyer is written to, and what becomes of what is known of a buyer.
@NullMarked
package dev.postern.rules.contact;

import org.jspecify.annotations.NullMarked;
