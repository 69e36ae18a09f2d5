package org.islegraph.statement;

import java.util.List;
import java.util.function.Function;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.country.Country;
import org.islegraph.country.CountryRepository;
import org.islegraph.dispute.Dispute;
import org.islegraph.dispute.DisputeRepository;
import org.islegraph.dispute.Event;
import org.islegraph.dispute.EventRepository;
import org.islegraph.dispute.Recognition;
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.Paging;
import org.islegraph.island.Island;
import org.islegraph.island.IslandRepository;
import org.islegraph.person.Organisation;
import org.islegraph.person.OrganisationRepository;
import org.islegraph.person.Person;
import org.islegraph.person.PersonRepository;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.Role;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.treaty.Interpretation;
import org.islegraph.treaty.Provision;
import org.islegraph.treaty.ProvisionRepository;
import org.islegraph.treaty.Treaty;
import org.islegraph.treaty.TreatyRepository;

/** What was said, by whom, in which capacity, to whom. */
@GraphQLApi
public class StatementApi {

    private final StatementRepository statements;
    private final StanceRepository stances;
    private final AttributionRepository attributions;
    private final AddresseeRepository addressees;
    private final QuoteRepository quotes;
    private final IslandRepository islands;
    private final CountryRepository countries;
    private final OrganisationRepository organisations;
    private final PersonRepository people;
    private final TreatyRepository treaties;
    private final ProvisionRepository provisions;
    private final DisputeRepository disputes;
    private final EventRepository events;
    private final CitationRepository citations;

    StatementApi(
            StatementRepository statements,
            StanceRepository stances,
            AttributionRepository attributions,
            AddresseeRepository addressees,
            QuoteRepository quotes,
            IslandRepository islands,
            CountryRepository countries,
            OrganisationRepository organisations,
            PersonRepository people,
            TreatyRepository treaties,
            ProvisionRepository provisions,
            DisputeRepository disputes,
            EventRepository events,
            CitationRepository citations) {
        this.statements = statements;
        this.stances = stances;
        this.attributions = attributions;
        this.addressees = addressees;
        this.quotes = quotes;
        this.islands = islands;
        this.countries = countries;
        this.organisations = organisations;
        this.people = people;
        this.treaties = treaties;
        this.provisions = provisions;
        this.disputes = disputes;
        this.events = events;
        this.citations = citations;
    }

    @Query("statement")
    @Description("The statement with this slug; null if there is none.")
    public @Nullable Statement statement(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return statements.bySlug(slug);
    }

    @Query("statements")
    @Description("All statements.")
    public StatementConnection statements(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return new StatementConnection(statements.matching(where, orderBy).page(paging));
    }

    @Description("Who made it, in the capacity held on that day.")
    @Name("attributions")
    public List<List<@NonNull Attribution>> attributionsOfStatements(@Source List<Statement> statements) {
        return Edge.many(
                statements,
                Statement::key,
                keys -> attributions.children("statementKey", "e.statementKey, e.position", keys));
    }

    @Description("To whom it was addressed.")
    @Name("addressees")
    public List<List<@NonNull Addressee>> addresseesOfStatements(@Source List<Statement> statements) {
        return Edge.many(
                statements,
                Statement::key,
                keys -> addressees.children("statementKey", "e.statementKey, e.position", keys));
    }

    @Description("Short quotations, verbatim from the source.")
    @Name("quotes")
    public List<List<@NonNull Quote>> quotesOfStatements(@Source List<Statement> statements) {
        return Edge.many(
                statements,
                Statement::key,
                keys -> quotes.children("statementKey", "e.statementKey, e.position", keys));
    }

    @Description("What it does about the dispute, the weightiest first.")
    @Name("stances")
    public List<List<@NonNull Stance>> stancesOfStatements(@Source List<Statement> statements) {
        return Edge.many(statements, Statement::key, stances::ofStatements);
    }

    @Description("State in whose name it was made.")
    @Name("onBehalfOf")
    public List<@Nullable Country> onBehalfOfOfStatements(@Source List<Statement> statements) {
        return Edge.one(statements, Statement::onBehalfOfKey, countries.records());
    }

    @Description("Organisation through which the words became public.")
    @Name("relayedBy")
    public List<@Nullable Organisation> relayedByOfStatements(@Source List<Statement> statements) {
        return Edge.one(statements, Statement::relayedByKey, organisations.records());
    }

    @Description("Statement to which it replies.")
    @Name("inReplyTo")
    public List<@Nullable Statement> inReplyToOfStatements(@Source List<Statement> statements) {
        return Edge.one(statements, Statement::inReplyToKey, this.statements.records());
    }

    @Description("Statements that reply to it, in order of time.")
    @Name("replies")
    public List<List<@NonNull Statement>> repliesOfStatements(@Source List<Statement> statements) {
        return Edge.many(
                statements,
                Statement::key,
                keys -> this.statements.children("inReplyToKey", "e.inReplyToKey, e.madeOnDay, e.slug", keys));
    }

    @Description("The whole exchange that it is part of: each statement before its replies, replies in order of time.")
    @Name("thread")
    public List<List<@NonNull ThreadEntry>> threadOfStatements(@Source List<Statement> statements) {
        return Edge.each(statements, Statement::threadKey, this.statements.threads(), ThreadEntry::of);
    }

    @Description("Features that it is about.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfStatements(@Source List<Statement> statements) {
        return Edge.many(statements, Statement::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Instruments that it is about.")
    @Name("treaties")
    public List<List<@NonNull Treaty>> treatiesOfStatements(@Source List<Statement> statements) {
        return Edge.many(statements, Statement::key, keys -> treaties.subjects(Role.CONCERNS, keys));
    }

    @Description("Clauses that it is about.")
    @Name("provisions")
    public List<List<@NonNull Provision>> provisionsOfStatements(@Source List<Statement> statements) {
        return Edge.many(statements, Statement::key, keys -> provisions.subjects(Role.CONCERNS, keys));
    }

    @Description("Disputes that it belongs to.")
    @Name("disputes")
    public List<List<@NonNull Dispute>> disputesOfStatements(@Source List<Statement> statements) {
        return Edge.many(statements, Statement::key, keys -> disputes.subjects(Role.CONCERNS, keys));
    }

    @Description("Events at which it was made.")
    @Name("events")
    public List<List<@NonNull Event>> eventsOfStatements(@Source List<Statement> statements) {
        return Edge.many(
                statements, Statement::key, keys -> events.linkedTo(Role.INVOLVES, "e.startedOnDay, e.slug", keys));
    }

    @Description("Where the record was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfStatements(@Source List<Statement> statements) {
        return citations.of(statements, Statement::key);
    }

    @Description("The speaker; absent if an organisation speaks.")
    @Name("person")
    public List<@Nullable Person> personOfAttributions(@Source List<Attribution> attributions) {
        return Edge.one(attributions, Attribution::personKey, people.records());
    }

    @Description("Organisation that speaks, or that the office belongs to.")
    @Name("organisation")
    public List<@Nullable Organisation> organisationOfAttributions(@Source List<Attribution> attributions) {
        return Edge.one(attributions, Attribution::organisationKey, organisations.records());
    }

    @Description("State of the office or organisation.")
    @Name("country")
    public List<@Nullable Country> countryOfAttributions(@Source List<Attribution> attributions) {
        return Edge.one(attributions, Attribution::countryKey, countries.records());
    }

    @Description("A person.")
    @Name("person")
    public List<@Nullable Person> personOfAddressees(@Source List<Addressee> addressees) {
        return Edge.one(addressees, Addressee::personKey, people.records());
    }

    @Description("An organisation.")
    @Name("organisation")
    public List<@Nullable Organisation> organisationOfAddressees(@Source List<Addressee> addressees) {
        return Edge.one(addressees, Addressee::organisationKey, organisations.records());
    }

    @Description("A state.")
    @Name("country")
    public List<@Nullable Country> countryOfAddressees(@Source List<Addressee> addressees) {
        return Edge.one(addressees, Addressee::countryKey, countries.records());
    }

    @Description("Statements about the feature or a group it is part of.")
    @Name("statements")
    public List<@NonNull StatementConnection> statementsOfIslands(
            @Source List<Island> islands,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(islands, Island::key, ParentLink.subject(Role.TOUCHES), where, orderBy, paging);
    }

    @Description("Statements made in the name of the state or from an office of it.")
    @Name("statements")
    public List<@NonNull StatementConnection> statementsOfCountries(
            @Source List<Country> countries,
            @Name("includePredecessors") @DefaultValue("false") @Description(Role.INCLUDE_PREDECESSORS) @Nullable
                    Boolean includePredecessors,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        Role role = Boolean.TRUE.equals(includePredecessors) ? Role.LINEAGE : Role.SPEAKER;
        return statements(countries, Country::key, ParentLink.subject(role), where, orderBy, paging);
    }

    @Description("Statements that the person made.")
    @Name("statements")
    public List<@NonNull StatementConnection> statementsOfPeople(
            @Source List<Person> people,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(people, Person::key, ParentLink.subject(Role.SPEAKER), where, orderBy, paging);
    }

    @Description("Statements made by the organisation or from an office of it.")
    @Name("statements")
    public List<@NonNull StatementConnection> statementsOfOrganisations(
            @Source List<Organisation> organisations,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(organisations, Organisation::key, ParentLink.subject(Role.SPEAKER), where, orderBy, paging);
    }

    @Description("Statements about the instrument.")
    @Name("statements")
    public List<@NonNull StatementConnection> statementsOfTreaties(
            @Source List<Treaty> treaties,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(treaties, Treaty::key, ParentLink.subject(Role.CONCERNS), where, orderBy, paging);
    }

    @Description("Statements about the clause.")
    @Name("statements")
    public List<@NonNull StatementConnection> statementsOfProvisions(
            @Source List<Provision> provisions,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(provisions, Provision::key, ParentLink.subject(Role.CONCERNS), where, orderBy, paging);
    }

    @Description("Statements in the dispute.")
    @Name("statements")
    public List<@NonNull StatementConnection> statementsOfDisputes(
            @Source List<Dispute> disputes,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(disputes, Dispute::key, ParentLink.subject(Role.CONCERNS), where, orderBy, paging);
    }

    @Description("Statements addressed to the person.")
    @Name("statementsReceived")
    public List<@NonNull StatementConnection> statementsReceivedOfPeople(
            @Source List<Person> people,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(people, Person::key, ParentLink.subject(Role.ADDRESSEE), where, orderBy, paging);
    }

    @Description("Statements made at the event.")
    @Name("statements")
    public List<List<@NonNull Statement>> statementsOfEvents(@Source List<Event> events) {
        return Edge.many(events, Event::key, keys -> statements.subjects(Role.INVOLVES, keys));
    }

    @Description("Statements that give the reading, in whose words.")
    @Name("statements")
    public List<List<@NonNull Statement>> statementsOfInterpretations(@Source List<Interpretation> interpretations) {
        return Edge.many(interpretations, Interpretation::key, keys -> statements.subjects(Role.EXPRESSED_IN, keys));
    }

    @Description("Statements that express the position.")
    @Name("statements")
    public List<List<@NonNull Statement>> statementsOfRecognitions(@Source List<Recognition> recognitions) {
        return Edge.many(recognitions, Recognition::key, keys -> statements.subjects(Role.EXPRESSED_IN, keys));
    }

    private <P> List<@NonNull StatementConnection> statements(
            List<P> parents,
            Function<P, Long> key,
            ParentLink link,
            @Nullable StatementFilter where,
            @Nullable StatementOrder orderBy,
            Paging paging) {
        return Edge.connection(
                parents,
                key,
                keys -> statements.matching(where, orderBy).pages(link, keys, paging),
                StatementConnection::new);
    }
}
