/// What cannot be read cannot be judged.
@NullMarked
package dev.postern.rules.unreadable;

import org.jspecify.annotations.NullMarked;
