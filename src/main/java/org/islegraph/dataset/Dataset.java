package org.islegraph.dataset;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;

/**
 * A dataset as its files write it, all files together. The published JSON Schema says what each field means; lists that
 * are left out are empty, dates are EDTF, and records name each other by slug.
 */
public record Dataset(
        List<Source> sources,
        List<Country> countries,
        List<Organisation> organisations,
        List<Person> people,
        List<Island> islands,
        List<Outline> outlines,
        List<Treaty> treaties,
        List<Dispute> disputes,
        List<Claim> claims,
        List<Control> controls,
        List<Recognition> recognitions,
        List<Statement> statements,
        List<Event> events) {

    /** What the dataset says in a period's place when it says nothing. */
    public record Period(@Nullable String from, @Nullable String until) {}

    public record Citation(
            String source,
            @Nullable String locator,
            @Nullable String supports,
            @Nullable String confidence) {}

    public record Name(
            String text,
            String language,
            @Nullable String script,
            @Nullable String romanization,
            List<String> usedBy,
            boolean official,
            @Nullable Period period,
            List<Citation> citations) {}

    public record Source(
            String slug,
            String title,
            @Nullable String publisher,
            String kind,
            @Nullable String publishedOn,
            @Nullable String language,
            @Nullable String url,
            @Nullable String archivedUrl) {}

    public record Country(
            String slug,
            @Nullable String code,
            String status,
            List<Name> names,
            @Nullable Period existed,
            List<Succession> predecessors,
            List<Citation> citations) {}

    public record Succession(
            String country,
            String kind,
            @Nullable String occurredOn,
            List<String> assertedBy,
            List<Citation> citations) {}

    public record Organisation(
            String slug, String kind, @Nullable String country, List<Name> names, List<Citation> citations) {}

    public record Person(String slug, List<Name> names, List<Office> offices, List<Citation> citations) {}

    public record Office(
            String title,
            @Nullable String organisation,
            @Nullable String country,
            @Nullable Period period,
            List<Citation> citations) {}

    public record Island(
            String slug,
            String kind,
            List<Name> names,
            @Nullable Location location,
            List<Measurement> areas,
            List<Measurement> heights,
            List<Population> populations,
            List<Membership> partOf,
            @Nullable String summary,
            List<Citation> citations) {}

    public record Location(double latitude, double longitude, List<Citation> citations) {}

    public record Measurement(
            double value,
            @Nullable String asOf,
            @Nullable String place,
            @Nullable String note,
            List<Citation> citations) {}

    public record Population(
            int value, @Nullable String asOf, @Nullable String note, List<Citation> citations) {}

    public record Membership(
            String group, List<String> assertedBy, List<String> rejectedBy, List<Citation> citations) {}

    public record Outline(String island, JsonNode geometry, List<Citation> citations) {}

    public record Treaty(
            String slug,
            String form,
            String bindingness,
            List<Name> titles,
            @Nullable String signedOn,
            @Nullable String place,
            @Nullable String inForceOn,
            @Nullable String terminatedOn,
            @Nullable Registration registration,
            List<TreatyText> texts,
            String summary,
            List<Participation> participations,
            List<String> islands,
            List<Provision> provisions,
            List<Citation> citations) {}

    public record Registration(
            String series,
            @Nullable String number,
            @Nullable String url) {}

    public record TreatyText(
            String language, boolean authentic, @Nullable String url) {}

    public record Participation(
            @Nullable String country,
            @Nullable String organisation,
            String role,
            @Nullable String signedOn,
            @Nullable String ratifiedOn,
            @Nullable String inForceOn,
            List<String> signatories,
            @Nullable String note,
            List<Citation> citations) {}

    public record Provision(
            String ref,
            String number,
            String summary,
            List<ProvisionText> texts,
            List<String> islands,
            List<Term> terms,
            List<Effect> effects,
            List<Citation> citations) {}

    public record Term(String text, String language, List<Interpretation> interpretations) {}

    public record Interpretation(
            String by,
            @Nullable Period period,
            List<String> includes,
            List<String> excludes,
            String summary,
            List<String> statements,
            List<Citation> citations) {}

    public record Effect(
            String kind,
            List<String> relinquishedBy,
            List<String> acquiredBy,
            List<String> islands,
            List<String> accordingTo,
            String summary,
            List<Citation> citations) {}

    public record ProvisionText(
            String language,
            String text,
            boolean authentic,
            @Nullable String note,
            List<Citation> citations) {}

    public record Dispute(
            String slug,
            List<Name> names,
            String status,
            @Nullable String startedOn,
            @Nullable String endedOn,
            List<String> islands,
            List<String> parties,
            String summary,
            @Nullable String outcome,
            List<Settlement> settlements,
            List<Citation> citations) {}

    public record Settlement(
            String kind,
            @Nullable String settledOn,
            @Nullable String instrument,
            List<String> islands,
            List<String> sovereigns,
            String summary,
            List<Citation> citations) {}

    public record Claim(
            String slug,
            String dispute,
            String claimant,
            List<String> islands,
            @Nullable Period period,
            List<String> basis,
            String summary,
            List<Citation> citations) {}

    public record Control(
            String slug,
            String country,
            String kind,
            List<String> islands,
            Period period,
            @Nullable String administrativeUnit,
            @Nullable String summary,
            List<String> assertedBy,
            List<Citation> citations) {}

    public record Recognition(
            String slug,
            String by,
            String position,
            @Nullable String claimant,
            String dispute,
            List<String> islands,
            @Nullable Period period,
            String summary,
            List<String> statements,
            List<Citation> citations) {}

    public record Statement(
            String slug,
            String madeOn,
            @Nullable String place,
            @Nullable String venue,
            String kind,
            List<Attribution> attributions,
            @Nullable String onBehalfOf,
            @Nullable String relayedBy,
            List<Addressee> addressees,
            List<String> stances,
            String summary,
            List<Quote> quotes,
            @Nullable String inReplyTo,
            List<String> islands,
            List<String> treaties,
            List<String> provisions,
            List<String> disputes,
            List<Citation> citations) {}

    public record Attribution(
            @Nullable String person,
            @Nullable String organisation,
            @Nullable String office,
            @Nullable String country,
            String level) {}

    public record Addressee(
            @Nullable String person,
            @Nullable String organisation,
            @Nullable String country) {}

    public record Quote(
            String text,
            String language,
            @Nullable Boolean original,
            @Nullable String translator,
            @Nullable String note,
            @Nullable String locator) {}

    public record Event(
            String slug,
            String title,
            String startedOn,
            @Nullable String endedOn,
            String summary,
            List<String> islands,
            List<String> treaties,
            List<String> statements,
            List<String> people,
            List<String> countries,
            List<String> disputes,
            List<Citation> citations) {}
}
