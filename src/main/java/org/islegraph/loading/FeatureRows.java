package org.islegraph.loading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.country.NameUseEntity;
import org.islegraph.dataset.Dataset;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.record.LinkEntity;
import org.islegraph.record.Phrase;
import org.islegraph.record.Role;
import org.islegraph.source.CitationEntity;
import org.islegraph.source.Confidence;
import org.islegraph.source.Support;
import org.islegraph.time.Edtf;
import org.islegraph.time.FuzzyDate;
import org.islegraph.time.Period;
import org.islegraph.timeline.TimelineEntryEntity;
import org.islegraph.timeline.TimelineKind;

/** What the rows of all features have in common: names, citations, links and dates. */
abstract class FeatureRows {

    static final String SOURCE = "Source";
    static final String COUNTRY = "Country";
    static final String ORGANISATION = "Organisation";
    static final String PERSON = "Person";
    static final String ISLAND = "Island";
    static final String TREATY = "Treaty";
    static final String PROVISION = "Provision";
    static final String DISPUTE = "Dispute";
    static final String STATEMENT = "Statement";
    static final String EVENT = "Event";

    final Rows rows;
    private final Groups groups;
    private final Lineage lineage;
    private final Map<String, Set<String>> disputed;

    FeatureRows(Context context) {
        this.rows = context.rows();
        this.groups = context.groups();
        this.lineage = context.lineage();
        this.disputed = context.disputed();
    }

    /** A name without citations of its own rests on those of its record. */
    void names(long record, List<Dataset.Name> names, List<Dataset.Citation> usual) {
        for (int i = 0; i < names.size(); i++) {
            Dataset.Name name = names.get(i);
            NameUseEntity part = new NameUseEntity();
            part.key = rows.part("NameUse", record);
            part.recordKey = record;
            part.position = i;
            part.text = name.text();
            part.language = new LanguageTag(name.language());
            part.script = name.script();
            part.romanization = name.romanization();
            part.folded = Phrase.folded(name.text());
            part.foldedRomanization = name.romanization() == null ? null : Phrase.folded(name.romanization());
            part.official = name.official();
            part.period = period(name.period());
            rows.add(part);
            cite(part.key, name.citations().isEmpty() ? usual : name.citations());
            link(Linked.part(part.key), Role.USER, COUNTRY, name.usedBy());
        }
    }

    void cite(long record, List<Dataset.Citation> citations) {
        for (int i = 0; i < citations.size(); i++) {
            Dataset.Citation citation = citations.get(i);
            CitationEntity row = new CitationEntity();
            row.key = rows.nextKey();
            row.recordKey = record;
            row.position = i;
            row.sourceKey = rows.key(SOURCE, citation.source());
            row.locator = citation.locator();
            if (citation.supports() != null) row.supports = Support.valueOf(citation.supports());
            if (citation.confidence() != null) row.confidence = Confidence.valueOf(citation.confidence());
            rows.add(row);
        }
    }

    /** Links a record to the features it is about, and to all that is part of them, which it returns. */
    Set<String> concern(Linked record, List<String> islands) {
        link(record, Role.CONCERNS, ISLAND, islands);
        return touch(record, islands);
    }

    Set<String> touch(Linked record, Collection<String> islands) {
        Set<String> touched = groups.within(islands);
        link(record, Role.TOUCHES, ISLAND, touched);
        return touched;
    }

    /** Links a dispute to the features it is about. */
    void open(Linked dispute, String slug, List<String> islands) {
        disputed.put(slug, concern(dispute, islands));
    }

    /** Links a record to the disputes over any of these features, which it returns. */
    List<String> linkDisputes(Linked record, Set<String> islands) {
        List<String> over = disputed.entrySet().stream()
                .filter(dispute -> dispute.getValue().stream().anyMatch(islands::contains))
                .map(Map.Entry::getKey)
                .toList();
        link(record, Role.TOUCHES, DISPUTE, over);
        return over;
    }

    /** Links a record to the countries whose doing it is, and to those that came after them. */
    void linkLineage(Linked record, Collection<String> countries) {
        link(record, Role.LINEAGE, COUNTRY, lineage.after(countries));
    }

    /** Notes in the timelines of disputes what happened to a record; nothing if its day is not known. */
    void occurred(Linked subject, TimelineKind kind, @Nullable FuzzyDate on, Collection<String> disputes) {
        if (on == null) return;
        for (String dispute : disputes) {
            TimelineEntryEntity row = new TimelineEntryEntity();
            row.key = rows.nextKey();
            row.disputeKey = rows.key(DISPUTE, dispute);
            row.slug = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + subject.slug();
            row.subjectKey = subject.key();
            row.kind = kind;
            row.occurredOn = on;
            row.occurredDay = on.earliestDay();
            row.latestDay = on.latestDay();
            rows.add(row);
        }
    }

    void linkGroups(Linked island, String slug) {
        link(island, Role.PART_OF, ISLAND, groups.around(slug));
    }

    void link(Linked record, Role role, String type, Collection<String> slugs) {
        link(record, role, slugs.stream().map(slug -> rows.key(type, slug)).toList());
    }

    void link(Linked record, Role role, Collection<Long> subjects) {
        int position = 0;
        for (long subject : subjects) {
            LinkEntity row = new LinkEntity();
            row.recordKey = record.key();
            row.role = role;
            row.subjectKey = subject;
            row.position = position++;
            row.recordDay = record.day();
            row.recordSlug = record.slug();
            rows.add(row);
        }
    }

    static String ref(Dataset.Treaty treaty, Dataset.Provision provision) {
        return treaty.slug() + "/" + provision.ref();
    }

    static @Nullable FuzzyDate date(@Nullable String edtf) {
        return edtf == null ? null : Edtf.parse(edtf);
    }

    static int day(@Nullable FuzzyDate date) {
        return date == null ? FuzzyDate.END : date.earliestDay();
    }

    static int latestDay(@Nullable FuzzyDate date) {
        return date == null ? FuzzyDate.END : date.latestDay();
    }

    static Period period(Dataset.@Nullable Period period) {
        return period == null ? Period.UNKNOWN : Period.of(period.from(), period.until());
    }
}
