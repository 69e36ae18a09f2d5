package org.islegraph.treaty;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.LanguageTag;

/** Words of a provision that are read in more than one way. */
@Description("Words of a provision that are read in more than one way.")
public record Term(
        @Ignore long key,

        @Description("The words, as a text of the provision has them.")
        String text,

        @Description("Language of the words.") LanguageTag language) {}
