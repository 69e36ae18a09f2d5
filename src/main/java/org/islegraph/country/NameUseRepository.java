package org.islegraph.country;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Batch;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.record.RecordRepository;

/** Reads the names of records of any type; all names of a level in one statement, whatever the languages asked for. */
@Singleton
public class NameUseRepository extends RecordRepository<NameUseEntity, NameUse> {

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Batch batch;

    NameUseRepository(Batch batch) {
        super(NameUseEntity.class, NameUse.class);
        this.batch = batch;
    }

    /** The names of a record, the preferred one of each language first; only those within a language if one is given. */
    public CompletionStage<List<@NonNull NameUse>> of(long recordKey, @Nullable LanguageTag language) {
        return all(recordKey).thenApply(names -> names.stream()
                .filter(name -> language == null || name.language().isWithin(language))
                .toList());
    }

    /** The best name of a record in a language: falls back along the tag, then to English, then to any. Never null. */
    public CompletionStage<@NonNull String> best(long recordKey, @Nullable LanguageTag language) {
        return all(recordKey).thenApply(names -> best(names, language == null ? ENGLISH : language));
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

    private CompletionStage<List<NameUse>> all(long recordKey) {
        return batch.many(
                "names", List.of(), recordKey, keys -> children("recordKey", "e.recordKey, e.position", keys));
    }
}
