package org.islegraph.loading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.islegraph.dataset.Dataset;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.record.Role;
import org.islegraph.timeline.TimelineKind;
import org.islegraph.treaty.Bindingness;
import org.islegraph.treaty.EffectEntity;
import org.islegraph.treaty.EffectKind;
import org.islegraph.treaty.InterpretationEntity;
import org.islegraph.treaty.ParticipationEntity;
import org.islegraph.treaty.ParticipationRole;
import org.islegraph.treaty.ProvisionEntity;
import org.islegraph.treaty.ProvisionTextEntity;
import org.islegraph.treaty.TermEntity;
import org.islegraph.treaty.TreatyEntity;
import org.islegraph.treaty.TreatyForm;
import org.islegraph.treaty.TreatyTextEntity;

/** Rows of instruments, their participations and provisions. */
final class TreatyRows extends FeatureRows {

    TreatyRows(Context context) {
        super(context);
    }

    void treaty(Dataset.Treaty treaty) {
        TreatyEntity row = new TreatyEntity();
        row.key = rows.key(TREATY, treaty.slug());
        row.slug = treaty.slug();
        row.form = TreatyForm.valueOf(treaty.form());
        row.bindingness = Bindingness.valueOf(treaty.bindingness());
        row.signedOn = date(treaty.signedOn());
        row.signedOnDay = day(row.signedOn);
        row.signedOnLatest = latestDay(row.signedOn);
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
                    row,
                    i,
                    ref(treaty, treaty.provisions().get(i)),
                    treaty.provisions().get(i));
            concerned.addAll(treaty.provisions().get(i).islands());
        }
        Linked linked = new Linked(row.key, row.signedOnDay, row.slug);
        link(linked, Role.CONCERNS, ISLAND, treaty.islands());
        List<String> disputes = linkDisputes(linked, touch(linked, concerned));
        linkLineage(
                linked,
                treaty.participations().stream()
                        .map(Dataset.Participation::country)
                        .filter(Objects::nonNull)
                        .toList());
        occurred(linked, TimelineKind.TREATY_SIGNED, row.signedOn, disputes);
        occurred(linked, TimelineKind.TREATY_IN_FORCE, row.inForceOn, disputes);
        occurred(linked, TimelineKind.TREATY_TERMINATED, row.terminatedOn, disputes);
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
        link(Linked.part(part.key), Role.SIGNATORY, PERSON, participation.signatories());
    }

    private void provision(TreatyEntity treaty, int position, String ref, Dataset.Provision provision) {
        ProvisionEntity row = new ProvisionEntity();
        row.key = rows.key(PROVISION, ref);
        row.slug = ref;
        row.treatyKey = treaty.key;
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
        concern(new Linked(row.key, treaty.signedOnDay, row.slug), provision.islands());
        for (int i = 0; i < provision.terms().size(); i++) {
            term(row.key, i, provision.terms().get(i));
        }
        for (int i = 0; i < provision.effects().size(); i++) {
            effect(row.key, i, provision.effects().get(i), provision.islands());
        }
    }

    private void term(long provision, int position, Dataset.Term term) {
        TermEntity part = new TermEntity();
        part.key = rows.part("Term", provision);
        part.provisionKey = provision;
        part.position = position;
        part.text = term.text();
        part.language = new LanguageTag(term.language());
        rows.add(part);
        for (int i = 0; i < term.interpretations().size(); i++) {
            Dataset.Interpretation reading = term.interpretations().get(i);
            InterpretationEntity row = new InterpretationEntity();
            row.key = rows.part("Interpretation", provision);
            row.termKey = part.key;
            row.position = i;
            row.byKey = rows.key(COUNTRY, reading.by());
            row.period = period(reading.period());
            row.summary = reading.summary();
            rows.add(row);
            cite(row.key, reading.citations());
            Linked linked = Linked.part(row.key);
            link(linked, Role.INCLUDES, ISLAND, reading.includes());
            link(linked, Role.EXCLUDES, ISLAND, reading.excludes());
            link(linked, Role.EXPRESSED_IN, STATEMENT, reading.statements());
        }
    }

    private void effect(long provision, int position, Dataset.Effect effect, List<String> usual) {
        EffectEntity part = new EffectEntity();
        part.key = rows.part("Effect", provision);
        part.provisionKey = provision;
        part.position = position;
        part.kind = EffectKind.valueOf(effect.kind());
        part.summary = effect.summary();
        rows.add(part);
        cite(part.key, effect.citations());
        Linked linked = Linked.part(part.key);
        link(linked, Role.CONCERNS, ISLAND, effect.islands().isEmpty() ? usual : effect.islands());
        link(linked, Role.RELINQUISHED_BY, COUNTRY, effect.relinquishedBy());
        link(linked, Role.ACQUIRED_BY, COUNTRY, effect.acquiredBy());
        link(linked, Role.ASSERTED_BY, COUNTRY, effect.accordingTo());
    }
}
