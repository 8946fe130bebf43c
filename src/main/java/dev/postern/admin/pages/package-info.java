/// The pages' templates from `src/main/jte`, compiled.
@NullMarked
package dev.postern.admin.pages;

import org.jspecify.annotations.NullMarked;
