package org.islegraph.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.record.IsOneOf;
import org.islegraph.record.RecordEntity;

/** Reads all that can be searched, record by record. */
@Singleton
class TextRepository implements PanacheRepositoryBase<RecordEntity, Long> {

    /** Records that are read together, so that a large dataset is never held as a whole. */
    private static final int BATCH = 4000;

    private static final List<String> TYPES =
            Arrays.stream(RecordType.values()).map(RecordType::type).toList();

    /** What the dataset says in its own words is in English. */
    private static final String ENGLISH = ", 'en'";

    private static final List<Column> COLUMNS = List.of(
            new Column("names.text", "n.text, n.language", "n.recordKey", "NameUseEntity n", "n.position"),
            new Column(
                    "names.romanization", "n.romanization, n.language", "n.recordKey", "NameUseEntity n", "n.position"),
            new Column("summary", "e.summary" + ENGLISH, "e.key", "IslandEntity e", "e.key"),
            new Column("offices.title", "e.title" + ENGLISH, "e.personKey", "OfficeEntity e", "e.position"),
            new Column("summary", "e.summary" + ENGLISH, "e.key", "TreatyEntity e", "e.key"),
            new Column("place", "e.place" + ENGLISH, "e.key", "TreatyEntity e", "e.key"),
            new Column("number", "e.numbering" + ENGLISH, "e.key", "ProvisionEntity e", "e.key"),
            new Column("summary", "e.summary" + ENGLISH, "e.key", "ProvisionEntity e", "e.key"),
            new Column("texts.text", "e.text, e.language", "e.provisionKey", "ProvisionTextEntity e", "e.position"),
            new Column("terms.text", "e.text, e.language", "e.provisionKey", "TermEntity e", "e.position"),
            new Column(
                    "terms.interpretations.summary",
                    "e.summary" + ENGLISH,
                    "t.provisionKey",
                    "InterpretationEntity e join TermEntity t on t.key = e.termKey",
                    "t.position, e.position"),
            new Column("effects.summary", "e.summary" + ENGLISH, "e.provisionKey", "EffectEntity e", "e.position"),
            new Column(
                    "treaty.titles.text",
                    "n.text, n.language",
                    "e.key",
                    "ProvisionEntity e join NameUseEntity n on n.recordKey = e.treatyKey",
                    "n.position"),
            new Column("summary", "e.summary" + ENGLISH, "e.key", "DisputeEntity e", "e.key"),
            new Column("outcome", "e.outcome" + ENGLISH, "e.key", "DisputeEntity e", "e.key"),
            new Column("claims.summary", "e.summary" + ENGLISH, "e.disputeKey", "ClaimEntity e", "e.slug"),
            new Column(
                    "settlements.summary", "e.summary" + ENGLISH, "e.disputeKey", "SettlementEntity e", "e.position"),
            new Column("summary", "e.summary" + ENGLISH, "e.key", "StatementEntity e", "e.key"),
            new Column("quotes.text", "e.text, e.language", "e.statementKey", "QuoteEntity e", "e.position"),
            new Column("venue", "e.venue" + ENGLISH, "e.key", "StatementEntity e", "e.key"),
            new Column("place", "e.place" + ENGLISH, "e.key", "StatementEntity e", "e.key"),
            new Column(
                    "attributions.office", "e.office" + ENGLISH, "e.statementKey", "AttributionEntity e", "e.position"),
            new Column(
                    "attributions.person.names.text",
                    "n.text, n.language",
                    "e.statementKey",
                    "AttributionEntity e join NameUseEntity n on n.recordKey = e.personKey",
                    "e.position, n.position"),
            new Column(
                    "attributions.organisation.names.text",
                    "n.text, n.language",
                    "e.statementKey",
                    "AttributionEntity e join NameUseEntity n on n.recordKey = e.organisationKey",
                    "e.position, n.position"),
            new Column("title", "e.title" + ENGLISH, "e.key", "EventEntity e", "e.key"),
            new Column("summary", "e.summary" + ENGLISH, "e.key", "EventEntity e", "e.key"),
            new Column("title", "e.title, e.language", "e.key", "SourceEntity e", "e.key"),
            new Column("publisher", "e.publisher" + ENGLISH, "e.key", "SourceEntity e", "e.key"));

    /** Number of the revision that the database holds. */
    int revision() {
        return getEntityManager()
                .createQuery("select max(r.number) from RevisionEntity r", Integer.class)
                .getSingleResult();
    }

    /** Gives the texts of each record, always in the same order. */
    void forEach(Consumer<Texts> consumer) {
        long last = 0;
        while (true) {
            List<Object[]> records = getEntityManager()
                    .createQuery(
                            "select r.key, r.type, r.slug from RecordEntity r"
                                    + " where r.key > :last and r.slug is not null and r.type in :types order by r.key",
                            Object[].class)
                    .setParameter("last", last)
                    .setParameter("types", TYPES)
                    .setMaxResults(BATCH)
                    .getResultList();
            if (records.isEmpty()) return;
            texts(records).values().forEach(consumer);
            last = (Long) records.get(records.size() - 1)[0];
        }
    }

    private Map<Long, Texts> texts(List<Object[]> records) {
        Map<Long, Texts> byKey = new LinkedHashMap<>();
        for (Object[] record : records) {
            RecordType type = RecordType.of((String) record[1]);
            byKey.put((Long) record[0], new Texts(type, (String) record[2], new ArrayList<>()));
        }
        for (Column column : COLUMNS) {
            List<Object[]> rows = IsOneOf.bind(
                            getEntityManager().createQuery(column.query(), Object[].class), "keys", byKey.keySet())
                    .getResultList();
            for (Object[] row : rows) {
                Texts record = byKey.get((Long) row[2]);
                if (record != null) add(record, column, (String) row[0], row[1]);
            }
        }
        return byKey;
    }

    private static void add(Texts record, Column column, @Nullable String text, @Nullable Object language) {
        if (text == null || text.isBlank()) return;
        record.texts().add(new Text(column.field(record.type()), column.isName(), column.language(language), text));
    }

    /**
     * A text that records have, or several.
     *
     * @param field where they have it, as a path of the schema
     * @param values the text and its language
     * @param key key of the record that has it
     * @param rows entities
     * @param order of several texts of one record
     */
    private record Column(String field, String values, String key, String rows, String order) {

        private static final String NAMES = "names.";
        private static final String ROMANIZATION = "names.romanization";

        String query() {
            return "select " + values + ", " + key + " from " + rows + " where is_one_of(" + key + ", :keys) order by "
                    + key + ", " + order;
        }

        boolean isName() {
            return field.startsWith(NAMES);
        }

        String field(RecordType type) {
            return isName() && type == RecordType.TREATY ? "titles." + field.substring(NAMES.length()) : field;
        }

        @Nullable
        LanguageTag language(@Nullable Object stored) {
            if (stored == null) return null;
            String tag = stored.toString();
            return new LanguageTag(field.equals(ROMANIZATION) ? tag.replaceFirst("-.*", "") + "-Latn" : tag);
        }
    }
}
