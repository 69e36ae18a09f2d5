package org.islegraph.record;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.islegraph.graphql.LanguageTag;

/** Stores a language tag as its text. */
@Converter(autoApply = true)
public class LanguageTagColumn implements AttributeConverter<LanguageTag, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LanguageTag tag) {
        return tag == null ? null : tag.toString();
    }

    @Override
    public @Nullable LanguageTag convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new LanguageTag(text);
    }
}
