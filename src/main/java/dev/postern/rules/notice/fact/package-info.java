/// What a notice must name, found in its sentences: amounts, dates, products.
@org.jspecify.annotations.NullMarked
package dev.postern.rules.notice.fact;
