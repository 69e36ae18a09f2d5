package org.islegraph.record;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.islegraph.graphql.LanguageTag;

/** Stores a language tag as its text. */
@Converter(autoApply = true)
public class LanguageTagColumn implements AttributeConverter<LanguageTag, String> {

    /** There are few, and each row of a name or a text has one. */
    private static final LoadingCache<String, LanguageTag> READ =
            Caffeine.newBuilder().maximumSize(1_000).build(LanguageTag::new);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LanguageTag tag) {
        return tag == null ? null : tag.toString();
    }

    @Override
    public @Nullable LanguageTag convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : READ.get(text);
    }
}
