package org.islegraph.country;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Reader;
import org.islegraph.record.IsOneOf;
import org.islegraph.record.On;
import org.islegraph.record.RecordRepository;

/** Reads the names of records of any type; all names of a level in one statement, whatever the languages asked for. */
@Singleton
public class NameUseRepository extends RecordRepository<NameUseEntity, NameUse> {

    /** Description of the argument {@code usedBy} of a list of names. */
    public static final String USED_BY = "Slug of a country: only names that it uses; names of all sides if absent.";

    /** Description of the argument {@code usedBy} of a single name. */
    public static final String PREFERABLY_USED_BY =
            "Slug of a country whose names come first; if it has none in the language, a name of any side.";

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private static final String USERS = """
            select l.recordKey, c.slug from LinkEntity l join CountryEntity c on c.key = l.subjectKey
            where l.role = org.islegraph.record.Role.USER and is_one_of(l.recordKey, :names)""";

    NameUseRepository() {
        super(NameUseEntity.class, NameUse.class);
    }

    /** The names of each parent, the preferred one of each language first, narrowed by what is not null. */
    public <P> List<List<@NonNull NameUse>> of(
            List<P> parents,
            Function<P, Long> recordKey,
            @Nullable LanguageTag language,
            @Nullable String usedBy,
            On on) {
        return Edge.each(
                parents,
                recordKey,
                usedBy == null ? ofRecords() : usedBy(usedBy),
                names -> on.among(within(names, language)));
    }

    /**
     * The best name of each parent in a language, one that the country uses before others: falls back along the tag, then
     * to English, then to any. Never null.
     */
    public <P> List<@NonNull String> best(
            List<P> parents, Function<P, Long> recordKey, @Nullable LanguageTag language, @Nullable String usedBy) {
        LanguageTag wanted = language == null ? ENGLISH : language;
        if (usedBy == null) {
            return Edge.each(parents, recordKey, ofRecords(), names -> best(names == null ? List.of() : names, wanted));
        }
        return Edge.each(
                parents, recordKey, usersFirst(usedBy), names -> best(names == null ? List.of() : names, wanted));
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

    private Reader<List<NameUse>> usedBy(String country) {
        return seen.shared(
                List.of("names used by", country),
                keys -> ofUsers(keys, (names, users) -> names.stream()
                        .filter(name -> isUser(users, name, country))
                        .toList()));
    }

    private Reader<List<NameUse>> usersFirst(String country) {
        return seen.shared(
                List.of("names, first those used by", country),
                keys -> ofUsers(keys, (names, users) -> names.stream()
                        .sorted(Comparator.comparing(name -> !isUser(users, name, country)))
                        .toList()));
    }

    /** The names of records, chosen or ordered by who uses them. */
    private Map<Long, List<NameUse>> ofUsers(
            Collection<Long> records, BiFunction<List<NameUse>, Map<Long, Set<String>>, List<NameUse>> choice) {
        Map<Long, List<NameUse>> names = ofRecords().read(records);
        List<Long> keys =
                names.values().stream().flatMap(List::stream).map(NameUse::key).toList();
        Map<Long, Set<String>> users =
                seen.shared("users of names", this::users).read(keys);
        Map<Long, List<NameUse>> chosen = new HashMap<>();
        names.forEach((record, all) -> chosen.put(record, choice.apply(all, users)));
        return chosen;
    }

    private static boolean isUser(Map<Long, Set<String>> users, NameUse name, String country) {
        return users.getOrDefault(name.key(), Set.of()).contains(country);
    }

    private Map<Long, Set<String>> users(Collection<Long> names) {
        return IsOneOf.bind(getEntityManager().createQuery(USERS, Object[].class), "names", names)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }
}
