package io.concertreservation.architecture;

import com.tngtech.archunit.lang.ArchRule;

/** A rule of the code's structure, by name. It holds in any tree of the right layout: the product's, or a wrong one. */
interface Rule {
    String name();

    ArchRule in(Tree tree);
}
