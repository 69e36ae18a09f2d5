package org.islegraph.country;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Reader;
import org.islegraph.record.RecordRepository;

/** Reads the names of records of any type; all names of a level in one statement, whatever the languages asked for. */
@Singleton
public class NameUseRepository extends RecordRepository<NameUseEntity, NameUse> {

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    NameUseRepository() {
        super(NameUseEntity.class, NameUse.class);
    }

    /** The names of each parent, the preferred one of each language first; only those within a language if one is given. */
    public <P> List<List<@NonNull NameUse>> of(
            List<P> parents, Function<P, Long> recordKey, @Nullable LanguageTag language) {
        return Edge.each(parents, recordKey, ofRecords(), names -> within(names, language));
    }

    /** The best name of each parent in a language: falls back along the tag, then to English, then to any. Never null. */
    public <P> List<@NonNull String> best(
            List<P> parents, Function<P, Long> recordKey, @Nullable LanguageTag language) {
        LanguageTag wanted = language == null ? ENGLISH : language;
        return Edge.each(parents, recordKey, ofRecords(), names -> best(names == null ? List.of() : names, wanted));
    }

    private static List<NameUse> within(@Nullable List<NameUse> names, @Nullable LanguageTag language) {
        if (names == null) return List.of();
        if (language == null) return names;
        return names.stream().filter(name -> name.language().isWithin(language)).toList();
    }

    static String best(List<NameUse> names, LanguageTag language) {
        for (LanguageTag range = language; range != null; range = range.parent()) {
            LanguageTag wanted = range;
            var found = names.stream()
                    .filter(name -> name.language().isWithin(wanted))
                    .findFirst();
            if (found.isPresent()) return found.get().text();
        }
        return names.stream()
                .min(Comparator.comparing(name -> !name.language().isWithin(ENGLISH)))
                .orElseThrow(() -> new IllegalStateException("a record without a name was loaded"))
                .text();
    }

    private Reader<List<NameUse>> ofRecords() {
        return seen.shared("names", keys -> children("recordKey", "e.recordKey, e.position", keys));
    }
}
