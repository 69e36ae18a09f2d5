package org.islegraph.time;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a date as its EDTF text, from which its days follow. */
@Converter(autoApply = true)
public class FuzzyDateColumn implements AttributeConverter<FuzzyDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FuzzyDate date) {
        return date == null ? null : date.edtf();
    }

    @Override
    public @Nullable FuzzyDate convertToEntityAttribute(@Nullable String edtf) {
        return edtf == null ? null : Edtf.parse(edtf);
    }
}
