package org.islegraph.time;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a date as its EDTF text, from which its days follow. */
@Converter(autoApply = true)
public class FuzzyDateColumn implements AttributeConverter<FuzzyDate, String> {

    /** The same few thousand dates are read time and again, and reading one takes longer than all else that a row takes. */
    private static final LoadingCache<String, FuzzyDate> READ =
            Caffeine.newBuilder().maximumSize(10_000).build(Edtf::parse);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FuzzyDate date) {
        return date == null ? null : date.edtf();
    }

    @Override
    public @Nullable FuzzyDate convertToEntityAttribute(@Nullable String edtf) {
        return edtf == null ? null : READ.get(edtf);
    }
}
