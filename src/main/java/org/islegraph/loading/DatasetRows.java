package org.islegraph.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.country.CountryEntity;
import org.islegraph.country.CountryStatus;
import org.islegraph.country.NameUseEntity;
import org.islegraph.country.SuccessionEntity;
import org.islegraph.country.SuccessionKind;
import org.islegraph.dataset.Dataset;
import org.islegraph.dispute.ClaimEntity;
import org.islegraph.dispute.ControlEntity;
import org.islegraph.dispute.ControlKind;
import org.islegraph.dispute.DisputeEntity;
import org.islegraph.dispute.DisputeStatus;
import org.islegraph.dispute.EventEntity;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.island.FeatureKind;
import org.islegraph.island.IslandEntity;
import org.islegraph.island.MeasurementEntity;
import org.islegraph.island.MeasurementKind;
import org.islegraph.island.MembershipEntity;
import org.islegraph.island.OutlineEntity;
import org.islegraph.island.PopulationCountEntity;
import org.islegraph.person.OfficeEntity;
import org.islegraph.person.OrganisationEntity;
import org.islegraph.person.OrganisationKind;
import org.islegraph.person.PersonEntity;
import org.islegraph.record.LinkEntity;
import org.islegraph.record.Role;
import org.islegraph.source.CitationEntity;
import org.islegraph.source.Confidence;
import org.islegraph.source.SourceEntity;
import org.islegraph.source.SourceKind;
import org.islegraph.source.Support;
import org.islegraph.statement.AddresseeEntity;
import org.islegraph.statement.AttributionEntity;
import org.islegraph.statement.Level;
import org.islegraph.statement.QuoteEntity;
import org.islegraph.statement.Stance;
import org.islegraph.statement.StanceEntity;
import org.islegraph.statement.StatementEntity;
import org.islegraph.statement.StatementKind;
import org.islegraph.time.Edtf;
import org.islegraph.time.FuzzyDate;
import org.islegraph.time.Period;
import org.islegraph.treaty.Bindingness;
import org.islegraph.treaty.ParticipationEntity;
import org.islegraph.treaty.ParticipationRole;
import org.islegraph.treaty.ProvisionEntity;
import org.islegraph.treaty.ProvisionTextEntity;
import org.islegraph.treaty.TreatyEntity;
import org.islegraph.treaty.TreatyForm;
import org.islegraph.treaty.TreatyTextEntity;

/** Turns a valid dataset into rows: keys for slugs, and the links that follow from those written down. */
final class DatasetRows {

    private static final String SOURCE = "Source";
    private static final String COUNTRY = "Country";
    private static final String ORGANISATION = "Organisation";
    private static final String PERSON = "Person";
    private static final String ISLAND = "Island";
    private static final String TREATY = "Treaty";
    private static final String PROVISION = "Provision";
    private static final String DISPUTE = "Dispute";
    private static final String STATEMENT = "Statement";
    private static final String EVENT = "Event";

    private final Dataset dataset;
    private final Groups groups;
    private final Rows rows = new Rows();

    /** Which features each dispute is about, groups resolved. */
    private final Map<String, Set<String>> disputed = new HashMap<>();

    private DatasetRows(Dataset dataset) {
        this.dataset = dataset;
        this.groups = new Groups(dataset.islands());
    }

    static Rows of(Dataset dataset) {
        DatasetRows made = new DatasetRows(dataset);
        made.nodes();
        made.all();
        return made.rows;
    }

    private void nodes() {
        dataset.sources().forEach(source -> rows.node(SOURCE, source.slug()));
        dataset.countries().forEach(country -> rows.node(COUNTRY, country.slug()));
        dataset.organisations().forEach(organisation -> rows.node(ORGANISATION, organisation.slug()));
        dataset.people().forEach(person -> rows.node(PERSON, person.slug()));
        dataset.islands().forEach(island -> rows.node(ISLAND, island.slug()));
        for (Dataset.Treaty treaty : dataset.treaties()) {
            rows.node(TREATY, treaty.slug());
            treaty.provisions().forEach(provision -> rows.node(PROVISION, ref(treaty, provision)));
        }
        dataset.disputes().forEach(dispute -> rows.node(DISPUTE, dispute.slug()));
        dataset.statements().forEach(statement -> rows.node(STATEMENT, statement.slug()));
        dataset.events().forEach(event -> rows.node(EVENT, event.slug()));
    }

    private void all() {
        dataset.sources().forEach(this::source);
        dataset.countries().forEach(this::country);
        dataset.organisations().forEach(this::organisation);
        dataset.people().forEach(this::person);
        dataset.islands().forEach(this::island);
        dataset.outlines().forEach(this::outline);
        dataset.disputes().forEach(this::dispute);
        dataset.treaties().forEach(this::treaty);
        dataset.claims().forEach(this::claim);
        dataset.controls().forEach(this::control);
        dataset.events().forEach(this::event);
        Set<String> written = new HashSet<>();
        Map<String, Dataset.Statement> statements = new HashMap<>();
        dataset.statements().forEach(statement -> statements.put(statement.slug(), statement));
        dataset.statements().forEach(statement -> afterItsOccasion(statement, statements, written));
    }

    private void source(Dataset.Source source) {
        SourceEntity row = new SourceEntity();
        row.key = rows.key(SOURCE, source.slug());
        row.slug = source.slug();
        row.title = source.title();
        row.publisher = source.publisher();
        row.kind = SourceKind.valueOf(source.kind());
        row.publishedOn = date(source.publishedOn());
        row.publishedOnDay = day(row.publishedOn);
        row.language = source.language() == null ? null : new LanguageTag(source.language());
        row.url = source.url();
        row.archivedUrl = source.archivedUrl();
        rows.add(row);
    }

    private void country(Dataset.Country country) {
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
            link(part.key, Role.ASSERTED_BY, COUNTRY, succession.assertedBy());
        }
    }

    private void organisation(Dataset.Organisation organisation) {
        OrganisationEntity row = new OrganisationEntity();
        row.key = rows.key(ORGANISATION, organisation.slug());
        row.slug = organisation.slug();
        row.kind = OrganisationKind.valueOf(organisation.kind());
        row.countryKey = rows.keyOrNull(COUNTRY, organisation.country());
        rows.add(row);
        cite(row.key, organisation.citations());
        names(row.key, organisation.names(), organisation.citations());
    }

    private void person(Dataset.Person person) {
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
        link(row.key, Role.SERVES, served);
    }

    private void island(Dataset.Island island) {
        IslandEntity row = new IslandEntity();
        row.key = rows.key(ISLAND, island.slug());
        row.slug = island.slug();
        row.kind = FeatureKind.valueOf(island.kind());
        row.summary = island.summary();
        Dataset.Location location = island.location();
        if (location != null) {
            row.locationKey = rows.part("Coordinates", row.key);
            row.latitude = location.latitude();
            row.longitude = location.longitude();
            cite(row.locationKey, location.citations());
        }
        row.areaKm2 = measurements(row.key, MeasurementKind.AREA, island.areas());
        row.highestPointM = measurements(row.key, MeasurementKind.HEIGHT, island.heights());
        rows.add(row);
        cite(row.key, island.citations());
        names(row.key, island.names(), island.citations());
        populations(row.key, island.populations());
        for (int i = 0; i < island.partOf().size(); i++) {
            Dataset.Membership membership = island.partOf().get(i);
            MembershipEntity part = new MembershipEntity();
            part.key = rows.part("Membership", row.key);
            part.memberKey = row.key;
            part.groupKey = rows.key(ISLAND, membership.group());
            part.position = i;
            rows.add(part);
            cite(part.key, membership.citations());
            link(part.key, Role.ASSERTED_BY, COUNTRY, membership.assertedBy());
            link(part.key, Role.REJECTED_BY, COUNTRY, membership.rejectedBy());
        }
        link(row.key, Role.PART_OF, ISLAND, groups.around(island.slug()));
    }

    private @Nullable Double measurements(long island, MeasurementKind kind, List<Dataset.Measurement> measurements) {
        for (int i = 0; i < measurements.size(); i++) {
            Dataset.Measurement measurement = measurements.get(i);
            MeasurementEntity part = new MeasurementEntity();
            part.key = rows.part("Measurement", island);
            part.islandKey = island;
            part.kind = kind;
            part.position = i;
            part.amount = measurement.value();
            part.asOf = date(measurement.asOf());
            part.place = measurement.place();
            part.note = measurement.note();
            rows.add(part);
            cite(part.key, measurement.citations());
        }
        return measurements.isEmpty() ? null : measurements.get(0).value();
    }

    private void populations(long island, List<Dataset.Population> populations) {
        for (int i = 0; i < populations.size(); i++) {
            Dataset.Population population = populations.get(i);
            PopulationCountEntity part = new PopulationCountEntity();
            part.key = rows.part("PopulationCount", island);
            part.islandKey = island;
            part.position = i;
            part.people = population.value();
            part.asOf = date(population.asOf());
            part.note = population.note();
            rows.add(part);
            cite(part.key, population.citations());
        }
    }

    private void outline(Dataset.Outline outline) {
        OutlineEntity part = new OutlineEntity();
        part.islandKey = rows.key(ISLAND, outline.island());
        part.key = rows.part("Outline", part.islandKey);
        part.geometry = outline.geometry().toString();
        rows.add(part);
        cite(part.key, outline.citations());
    }

    private void treaty(Dataset.Treaty treaty) {
        TreatyEntity row = new TreatyEntity();
        row.key = rows.key(TREATY, treaty.slug());
        row.slug = treaty.slug();
        row.form = TreatyForm.valueOf(treaty.form());
        row.bindingness = Bindingness.valueOf(treaty.bindingness());
        row.signedOn = date(treaty.signedOn());
        row.signedOnDay = day(row.signedOn);
        row.place = treaty.place();
        row.inForceOn = date(treaty.inForceOn());
        row.terminatedOn = date(treaty.terminatedOn());
        row.summary = treaty.summary();
        Dataset.Registration registration = treaty.registration();
        if (registration != null) {
            row.registrationSeries = registration.series();
            row.registrationNumber = registration.number();
            row.registrationUrl = registration.url();
        }
        rows.add(row);
        cite(row.key, treaty.citations());
        names(row.key, treaty.titles(), treaty.citations());
        texts(row.key, treaty.texts());
        for (int i = 0; i < treaty.participations().size(); i++) {
            participation(row.key, i, treaty.participations().get(i), treaty.citations());
        }
        Set<String> concerned = new LinkedHashSet<>(treaty.islands());
        for (int i = 0; i < treaty.provisions().size(); i++) {
            provision(
                    row.key,
                    i,
                    ref(treaty, treaty.provisions().get(i)),
                    treaty.provisions().get(i));
            concerned.addAll(treaty.provisions().get(i).islands());
        }
        link(row.key, Role.CONCERNS, ISLAND, treaty.islands());
        Set<String> touched = touch(row.key, concerned);
        link(row.key, Role.TOUCHES, DISPUTE, disputesOver(touched));
    }

    private void texts(long treaty, List<Dataset.TreatyText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            TreatyTextEntity part = new TreatyTextEntity();
            part.key = rows.part("TreatyText", treaty);
            part.treatyKey = treaty;
            part.position = i;
            part.language = new LanguageTag(texts.get(i).language());
            part.authentic = texts.get(i).authentic();
            part.url = texts.get(i).url();
            rows.add(part);
        }
    }

    private void participation(
            long treaty, int position, Dataset.Participation participation, List<Dataset.Citation> usual) {
        ParticipationEntity part = new ParticipationEntity();
        part.key = rows.part("Participation", treaty);
        part.treatyKey = treaty;
        part.position = position;
        part.countryKey = rows.keyOrNull(COUNTRY, participation.country());
        part.organisationKey = rows.keyOrNull(ORGANISATION, participation.organisation());
        part.role = ParticipationRole.valueOf(participation.role());
        part.signedOn = date(participation.signedOn());
        part.ratifiedOn = date(participation.ratifiedOn());
        part.inForceOn = date(participation.inForceOn());
        part.note = participation.note();
        rows.add(part);
        cite(part.key, participation.citations().isEmpty() ? usual : participation.citations());
        link(part.key, Role.SIGNATORY, PERSON, participation.signatories());
    }

    private void provision(long treaty, int position, String ref, Dataset.Provision provision) {
        ProvisionEntity row = new ProvisionEntity();
        row.key = rows.key(PROVISION, ref);
        row.slug = ref;
        row.treatyKey = treaty;
        row.position = position;
        row.numbering = provision.number();
        row.summary = provision.summary();
        rows.add(row);
        cite(row.key, provision.citations());
        for (int i = 0; i < provision.texts().size(); i++) {
            Dataset.ProvisionText text = provision.texts().get(i);
            ProvisionTextEntity part = new ProvisionTextEntity();
            part.key = rows.part("ProvisionText", row.key);
            part.provisionKey = row.key;
            part.position = i;
            part.language = new LanguageTag(text.language());
            part.text = text.text();
            part.authentic = text.authentic();
            part.note = text.note();
            rows.add(part);
            cite(part.key, text.citations().isEmpty() ? provision.citations() : text.citations());
        }
        concern(row.key, provision.islands());
    }

    private void dispute(Dataset.Dispute dispute) {
        DisputeEntity row = new DisputeEntity();
        row.key = rows.key(DISPUTE, dispute.slug());
        row.slug = dispute.slug();
        row.status = DisputeStatus.valueOf(dispute.status());
        row.startedOn = date(dispute.startedOn());
        row.endedOn = date(dispute.endedOn());
        row.summary = dispute.summary();
        rows.add(row);
        cite(row.key, dispute.citations());
        names(row.key, dispute.names(), dispute.citations());
        link(row.key, Role.PARTY, COUNTRY, dispute.parties());
        disputed.put(dispute.slug(), concern(row.key, dispute.islands()));
    }

    private void claim(Dataset.Claim claim) {
        ClaimEntity row = new ClaimEntity();
        row.disputeKey = rows.key(DISPUTE, claim.dispute());
        row.key = rows.part("Claim", row.disputeKey);
        row.slug = claim.slug();
        row.claimantKey = rows.key(COUNTRY, claim.claimant());
        row.period = period(claim.period());
        row.summary = claim.summary();
        rows.add(row);
        cite(row.key, claim.citations());
        concern(row.key, claim.islands());
        link(
                row.key,
                Role.BASIS,
                claim.basis().stream()
                        .map(basis -> rows.key(basis.contains("/") ? PROVISION : TREATY, basis))
                        .toList());
    }

    private void control(Dataset.Control control) {
        ControlEntity row = new ControlEntity();
        row.key = rows.part("Control", rows.key(ISLAND, control.islands().get(0)));
        row.slug = control.slug();
        row.countryKey = rows.key(COUNTRY, control.country());
        row.kind = ControlKind.valueOf(control.kind());
        row.period = period(control.period());
        row.administrativeUnit = control.administrativeUnit();
        row.summary = control.summary();
        rows.add(row);
        cite(row.key, control.citations());
        link(row.key, Role.TOUCHES, DISPUTE, disputesOver(concern(row.key, control.islands())));
    }

    private void event(Dataset.Event event) {
        EventEntity row = new EventEntity();
        row.key = rows.key(EVENT, event.slug());
        row.slug = event.slug();
        row.title = event.title();
        row.startedOn = Edtf.parse(event.startedOn());
        row.startedOnDay = row.startedOn.earliestDay();
        row.endedOn = date(event.endedOn());
        row.summary = event.summary();
        rows.add(row);
        cite(row.key, event.citations());
        concern(row.key, event.islands());
        link(row.key, Role.CONCERNS, TREATY, event.treaties());
        link(row.key, Role.CONCERNS, DISPUTE, event.disputes());
        link(row.key, Role.INVOLVES, STATEMENT, event.statements());
        link(row.key, Role.INVOLVES, PERSON, event.people());
        link(row.key, Role.INVOLVES, COUNTRY, event.countries());
    }

    /** Writes a statement after the one to which it replies, as the database wants to know that one first. */
    private void afterItsOccasion(
            Dataset.Statement statement, Map<String, Dataset.Statement> statements, Set<String> written) {
        if (!written.add(statement.slug())) return;
        Dataset.Statement occasion = statements.get(String.valueOf(statement.inReplyTo()));
        if (occasion != null) afterItsOccasion(occasion, statements, written);
        statement(statement);
    }

    private void statement(Dataset.Statement statement) {
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
        rows.add(row);
        cite(row.key, statement.citations());
        stances(row.key, statement.stances());
        link(row.key, Role.SPEAKER, attributions(row, statement.attributions()));
        link(row.key, Role.ADDRESSEE, addressees(row.key, statement.addressees()));
        quotes(row.key, statement.quotes());
        concern(row.key, statement.islands());
        link(row.key, Role.CONCERNS, TREATY, statement.treaties());
        link(row.key, Role.CONCERNS, PROVISION, statement.provisions());
        link(row.key, Role.CONCERNS, DISPUTE, statement.disputes());
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
            part.language = new LanguageTag(quote.language());
            part.original = quote.original();
            part.translator = quote.translator();
            part.note = quote.note();
            part.locator = quote.locator();
            rows.add(part);
        }
    }

    /** A name without citations of its own rests on those of its record. */
    private void names(long record, List<Dataset.Name> names, List<Dataset.Citation> usual) {
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
            part.official = name.official();
            part.period = period(name.period());
            rows.add(part);
            cite(part.key, name.citations().isEmpty() ? usual : name.citations());
            link(part.key, Role.USER, COUNTRY, name.usedBy());
        }
    }

    private void cite(long record, List<Dataset.Citation> citations) {
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
    private Set<String> concern(long record, List<String> islands) {
        link(record, Role.CONCERNS, ISLAND, islands);
        return touch(record, islands);
    }

    private Set<String> touch(long record, Collection<String> islands) {
        Set<String> touched = groups.within(islands);
        link(record, Role.TOUCHES, ISLAND, touched);
        return touched;
    }

    private List<String> disputesOver(Set<String> islands) {
        return dataset.disputes().stream()
                .map(Dataset.Dispute::slug)
                .filter(dispute ->
                        disputed.getOrDefault(dispute, Set.of()).stream().anyMatch(islands::contains))
                .toList();
    }

    private void link(long record, Role role, String type, Collection<String> slugs) {
        link(record, role, slugs.stream().map(slug -> rows.key(type, slug)).toList());
    }

    private void link(long record, Role role, Collection<Long> subjects) {
        int position = 0;
        for (long subject : subjects) {
            LinkEntity row = new LinkEntity();
            row.recordKey = record;
            row.role = role;
            row.subjectKey = subject;
            row.position = position++;
            rows.add(row);
        }
    }

    private static String ref(Dataset.Treaty treaty, Dataset.Provision provision) {
        return treaty.slug() + "/" + provision.ref();
    }

    private static @Nullable FuzzyDate date(@Nullable String edtf) {
        return edtf == null ? null : Edtf.parse(edtf);
    }

    private static int day(@Nullable FuzzyDate date) {
        return date == null ? FuzzyDate.END : date.earliestDay();
    }

    private static Period period(Dataset.@Nullable Period period) {
        return period == null ? Period.UNKNOWN : Period.of(period.from(), period.until());
    }
}
