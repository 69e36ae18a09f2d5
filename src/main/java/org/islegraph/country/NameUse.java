package org.islegraph.country;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.NotStored;
import org.islegraph.record.On;
import org.islegraph.time.Lasting;
import org.islegraph.time.Match;
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
        Period period,

        @NotStored @Description(On.CERTAINTY) @Nullable Match certainty)
        implements Lasting<NameUse> {

    /** As it is stored. */
    public NameUse(
            long key,
            String text,
            LanguageTag language,
            @Nullable String script,
            @Nullable String romanization,
            boolean official,
            Period period) {
        this(key, text, language, script, romanization, official, period, null);
    }

    @Override
    public NameUse withCertainty(Match sure) {
        return new NameUse(key, text, language, script, romanization, official, period, sure);
    }
}
