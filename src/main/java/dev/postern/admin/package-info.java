/// The HTTP door for operators: health, metrics, pages.
@NullMarked
package dev.postern.admin;

import org.jspecify.annotations.NullMarked;
