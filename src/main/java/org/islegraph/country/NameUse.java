package org.islegraph.country;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.time.Period;

/** A name as someone uses it. */
@Description("A name, with the language and script it is in and who uses it.")
public record NameUse(
        @Ignore long key,
        @Description("The name in its own script.") String text,
        @Description("Language of the name.") LanguageTag language,

        @Description("ISO 15924 code of the script, such as Cyrl or Jpan.") @Nullable
        String script,

        @Description("The name in Latin letters, for names in another script.") @Nullable
        String romanization,

        @Description("True if a state uses it officially.") boolean official,

        @Description("When the name was in use, as far as recorded.")
        Period period) {}
