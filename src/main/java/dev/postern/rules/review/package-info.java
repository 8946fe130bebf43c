/// Rules on asking buyers for reviews.
@org.jspecify.annotations.NullMarked
package dev.postern.rules.review;
