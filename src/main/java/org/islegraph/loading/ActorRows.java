package org.islegraph.loading;

import java.util.LinkedHashSet;
import java.util.Set;

import org.islegraph.country.CountryEntity;
import org.islegraph.country.CountryStatus;
import org.islegraph.country.SuccessionEntity;
import org.islegraph.country.SuccessionKind;
import org.islegraph.dataset.Dataset;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.person.OfficeEntity;
import org.islegraph.person.OrganisationEntity;
import org.islegraph.person.OrganisationKind;
import org.islegraph.person.PersonEntity;
import org.islegraph.record.Role;
import org.islegraph.source.SourceEntity;
import org.islegraph.source.SourceKind;

/** Rows of sources, countries, organisations and people. */
final class ActorRows extends FeatureRows {

    ActorRows(Context context) {
        super(context);
    }

    void source(Dataset.Source source) {
        SourceEntity row = new SourceEntity();
        row.key = rows.key(SOURCE, source.slug());
        row.slug = source.slug();
        row.title = source.title();
        row.publisher = source.publisher();
        row.kind = SourceKind.valueOf(source.kind());
        row.publishedOn = date(source.publishedOn());
        row.publishedOnDay = day(row.publishedOn);
        row.publishedOnLatest = latestDay(row.publishedOn);
        row.language = source.language() == null ? null : new LanguageTag(source.language());
        row.url = source.url();
        row.archivedUrl = source.archivedUrl();
        rows.add(row);
    }

    void country(Dataset.Country country) {
        CountryEntity row = new CountryEntity();
        row.key = rows.key(COUNTRY, country.slug());
        row.slug = country.slug();
        row.code = country.code();
        row.status = CountryStatus.valueOf(country.status());
        row.existed = period(country.existed());
        rows.add(row);
        cite(row.key, country.citations());
        names(row.key, country.names(), country.citations());
        for (Dataset.Succession succession : country.predecessors()) {
            SuccessionEntity part = new SuccessionEntity();
            part.key = rows.part("Succession", row.key);
            part.predecessorKey = rows.key(COUNTRY, succession.country());
            part.successorKey = row.key;
            part.kind = SuccessionKind.valueOf(succession.kind());
            part.occurredOn = date(succession.occurredOn());
            rows.add(part);
            cite(part.key, succession.citations());
            link(Linked.part(part.key), Role.ASSERTED_BY, COUNTRY, succession.assertedBy());
        }
    }

    void organisation(Dataset.Organisation organisation) {
        OrganisationEntity row = new OrganisationEntity();
        row.key = rows.key(ORGANISATION, organisation.slug());
        row.slug = organisation.slug();
        row.kind = OrganisationKind.valueOf(organisation.kind());
        row.countryKey = rows.keyOrNull(COUNTRY, organisation.country());
        rows.add(row);
        cite(row.key, organisation.citations());
        names(row.key, organisation.names(), organisation.citations());
    }

    void person(Dataset.Person person) {
        PersonEntity row = new PersonEntity();
        row.key = rows.key(PERSON, person.slug());
        row.slug = person.slug();
        rows.add(row);
        cite(row.key, person.citations());
        names(row.key, person.names(), person.citations());
        Set<Long> served = new LinkedHashSet<>();
        for (int i = 0; i < person.offices().size(); i++) {
            Dataset.Office office = person.offices().get(i);
            OfficeEntity part = new OfficeEntity();
            part.key = rows.part("Office", row.key);
            part.personKey = row.key;
            part.position = i;
            part.title = office.title();
            part.organisationKey = rows.keyOrNull(ORGANISATION, office.organisation());
            part.countryKey = rows.keyOrNull(COUNTRY, office.country());
            part.period = period(office.period());
            rows.add(part);
            cite(part.key, office.citations().isEmpty() ? person.citations() : office.citations());
            if (part.organisationKey != null) served.add(part.organisationKey);
            if (part.countryKey != null) served.add(part.countryKey);
        }
        link(Linked.bySlug(row.key, row.slug), Role.SERVES, served);
    }
}
