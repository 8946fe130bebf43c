/// Finding web addresses in what a mail says and does.
@NullMarked
package dev.postern.rules.link;

import org.jspecify.annotations.NullMarked;
