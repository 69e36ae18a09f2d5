package org.islegraph.graphql;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** A BCP 47 language tag in its canonical case. */
@CustomScalar("LanguageTag")
@Description("A BCP 47 language tag, such as en, ja or ja-Latn.")
public final class LanguageTag implements CustomStringScalar {

    private final String tag;

    /**
     * Reads a tag.
     *
     * @throws InvalidArgument if the text is no well-formed tag
     */
    public LanguageTag(String text) {
        try {
            this.tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException illFormed) {
            throw new InvalidArgument(
                    "language", "\"" + text + "\" is not a BCP 47 language tag; write one such as en, ja or ja-Latn");
        }
    }

    /** True if this is the other tag or a narrower form of it, as ja-Latn is of ja. */
    public boolean isWithin(LanguageTag range) {
        return tag.equals(range.tag) || tag.startsWith(range.tag + "-");
    }

    /** The tag without its last subtag, as ja is for ja-Latn; null if it has one only. */
    public @Nullable LanguageTag parent() {
        int end = tag.lastIndexOf('-');
        return end < 0 ? null : new LanguageTag(tag.substring(0, end));
    }

    @Override
    public String stringValueForSerialization() {
        return tag;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageTag that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
