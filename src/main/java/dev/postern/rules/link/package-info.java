/// Rules on links: what a mail says and does that leads to a website.
@NullMarked
package dev.postern.rules.link;

import org.jspecify.annotations.NullMarked;
