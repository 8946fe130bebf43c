/// The rules put together.
@NullMarked
package dev.postern.rules.book;

import org.jspecify.annotations.NullMarked;
