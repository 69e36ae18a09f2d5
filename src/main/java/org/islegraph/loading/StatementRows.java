package org.islegraph.loading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.islegraph.dataset.Dataset;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.record.Phrase;
import org.islegraph.record.Role;
import org.islegraph.statement.AddresseeEntity;
import org.islegraph.statement.AttributionEntity;
import org.islegraph.statement.Level;
import org.islegraph.statement.QuoteEntity;
import org.islegraph.statement.Stance;
import org.islegraph.statement.StanceEntity;
import org.islegraph.statement.StatementEntity;
import org.islegraph.statement.StatementKind;
import org.islegraph.time.Edtf;
import org.islegraph.timeline.TimelineKind;

/** Rows of statements. */
final class StatementRows extends FeatureRows {

    StatementRows(Context context) {
        super(context);
    }

    void statements(List<Dataset.Statement> all) {
        Set<String> written = new HashSet<>();
        Map<String, Dataset.Statement> bySlug = new HashMap<>();
        all.forEach(statement -> bySlug.put(statement.slug(), statement));
        Threads threads = new Threads(all);
        all.forEach(statement -> afterItsOccasion(statement, bySlug, written, threads));
    }

    /** Writes a statement after the one to which it replies, as the database wants to know that one first. */
    private void afterItsOccasion(
            Dataset.Statement statement,
            Map<String, Dataset.Statement> statements,
            Set<String> written,
            Threads threads) {
        if (!written.add(statement.slug())) return;
        Dataset.Statement occasion = statements.get(String.valueOf(statement.inReplyTo()));
        if (occasion != null) afterItsOccasion(occasion, statements, written, threads);
        statement(statement, threads.of(statement.slug()));
    }

    private void statement(Dataset.Statement statement, Threads.Place thread) {
        StatementEntity row = new StatementEntity();
        row.key = rows.key(STATEMENT, statement.slug());
        row.slug = statement.slug();
        row.madeOn = Edtf.parse(statement.madeOn());
        row.madeOnDay = row.madeOn.earliestDay();
        row.madeOnLatest = row.madeOn.latestDay();
        row.place = statement.place();
        row.venue = statement.venue();
        row.kind = StatementKind.valueOf(statement.kind());
        row.summary = statement.summary();
        row.onBehalfOfKey = rows.keyOrNull(COUNTRY, statement.onBehalfOf());
        row.relayedByKey = rows.keyOrNull(ORGANISATION, statement.relayedBy());
        row.inReplyToKey = rows.keyOrNull(STATEMENT, statement.inReplyTo());
        row.threadKey = rows.key(STATEMENT, thread.root());
        row.threadDepth = thread.depth();
        row.threadPlace = thread.place();
        rows.add(row);
        cite(row.key, statement.citations());
        stances(row.key, statement.stances());
        Linked linked = new Linked(row.key, row.madeOnDay, row.slug);
        link(linked, Role.SPEAKER, attributions(row, statement.attributions()));
        link(linked, Role.ADDRESSEE, addressees(row.key, statement.addressees()));
        quotes(row.key, statement.quotes());
        concern(linked, statement.islands());
        link(linked, Role.CONCERNS, TREATY, statement.treaties());
        link(linked, Role.CONCERNS, PROVISION, statement.provisions());
        link(linked, Role.CONCERNS, DISPUTE, statement.disputes());
        linkLineage(
                linked,
                Stream.concat(
                                Stream.of(statement).map(Dataset.Statement::onBehalfOf),
                                statement.attributions().stream().map(Dataset.Attribution::country))
                        .filter(Objects::nonNull)
                        .toList());
        occurred(linked, TimelineKind.STATEMENT_MADE, row.madeOn, statement.disputes());
    }

    private void stances(long statement, List<String> stances) {
        for (int i = 0; i < stances.size(); i++) {
            StanceEntity part = new StanceEntity();
            part.statementKey = statement;
            part.stance = Stance.valueOf(stances.get(i));
            part.position = i;
            rows.add(part);
        }
    }

    private Set<Long> attributions(StatementEntity statement, List<Dataset.Attribution> attributions) {
        Set<Long> speakers = new LinkedHashSet<>();
        for (int i = 0; i < attributions.size(); i++) {
            Dataset.Attribution attribution = attributions.get(i);
            AttributionEntity part = new AttributionEntity();
            part.key = rows.part("Attribution", statement.key);
            part.statementKey = statement.key;
            part.position = i;
            part.personKey = rows.keyOrNull(PERSON, attribution.person());
            part.organisationKey = rows.keyOrNull(ORGANISATION, attribution.organisation());
            part.countryKey = rows.keyOrNull(COUNTRY, attribution.country());
            part.office = attribution.office();
            part.level = Level.valueOf(attribution.level());
            rows.add(part);
            speakers.add(part.personKey);
            speakers.add(part.organisationKey);
            speakers.add(part.countryKey);
        }
        speakers.add(statement.onBehalfOfKey);
        speakers.remove(null);
        return speakers;
    }

    private Set<Long> addressees(long statement, List<Dataset.Addressee> addressees) {
        Set<Long> all = new LinkedHashSet<>();
        for (int i = 0; i < addressees.size(); i++) {
            AddresseeEntity part = new AddresseeEntity();
            part.key = rows.part("Addressee", statement);
            part.statementKey = statement;
            part.position = i;
            part.personKey = rows.keyOrNull(PERSON, addressees.get(i).person());
            part.organisationKey =
                    rows.keyOrNull(ORGANISATION, addressees.get(i).organisation());
            part.countryKey = rows.keyOrNull(COUNTRY, addressees.get(i).country());
            rows.add(part);
            all.add(part.personKey);
            all.add(part.organisationKey);
            all.add(part.countryKey);
        }
        all.remove(null);
        return all;
    }

    private void quotes(long statement, List<Dataset.Quote> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            Dataset.Quote quote = quotes.get(i);
            QuoteEntity part = new QuoteEntity();
            part.key = rows.part("Quote", statement);
            part.statementKey = statement;
            part.position = i;
            part.text = quote.text();
            part.folded = Phrase.folded(quote.text());
            part.language = new LanguageTag(quote.language());
            part.original = quote.original();
            part.translator = quote.translator();
            part.note = quote.note();
            part.locator = quote.locator();
            rows.add(part);
        }
    }
}
