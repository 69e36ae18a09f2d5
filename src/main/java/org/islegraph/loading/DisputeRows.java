package org.islegraph.loading;

import java.util.List;

import org.islegraph.dataset.Dataset;
import org.islegraph.dispute.ClaimEntity;
import org.islegraph.dispute.ControlEntity;
import org.islegraph.dispute.ControlKind;
import org.islegraph.dispute.DisputeEntity;
import org.islegraph.dispute.DisputeStatus;
import org.islegraph.dispute.EventEntity;
import org.islegraph.dispute.RecognitionEntity;
import org.islegraph.dispute.RecognitionPosition;
import org.islegraph.dispute.SettlementEntity;
import org.islegraph.dispute.SettlementKind;
import org.islegraph.record.Role;
import org.islegraph.time.Edtf;
import org.islegraph.timeline.TimelineKind;

/** Rows of disputes, claims, control and events. */
final class DisputeRows extends FeatureRows {

    DisputeRows(Context context) {
        super(context);
    }

    void dispute(Dataset.Dispute dispute) {
        DisputeEntity row = new DisputeEntity();
        row.key = rows.key(DISPUTE, dispute.slug());
        row.slug = dispute.slug();
        row.status = DisputeStatus.valueOf(dispute.status());
        row.startedOn = date(dispute.startedOn());
        row.endedOn = date(dispute.endedOn());
        row.summary = dispute.summary();
        row.outcome = dispute.outcome();
        rows.add(row);
        cite(row.key, dispute.citations());
        names(row.key, dispute.names(), dispute.citations());
        Linked linked = Linked.bySlug(row.key, row.slug);
        link(linked, Role.PARTY, COUNTRY, dispute.parties());
        open(linked, dispute.slug(), dispute.islands());
        settlements(row.key, dispute.settlements());
    }

    private void settlements(long dispute, List<Dataset.Settlement> settlements) {
        for (int i = 0; i < settlements.size(); i++) {
            Dataset.Settlement settlement = settlements.get(i);
            SettlementEntity part = new SettlementEntity();
            part.key = rows.part("Settlement", dispute);
            part.disputeKey = dispute;
            part.position = i;
            part.kind = SettlementKind.valueOf(settlement.kind());
            part.settledOn = date(settlement.settledOn());
            part.summary = settlement.summary();
            rows.add(part);
            cite(part.key, settlement.citations());
            Linked linked = Linked.part(part.key);
            String instrument = settlement.instrument();
            if (instrument != null) link(linked, Role.BASIS, List.of(basis(instrument)));
            link(linked, Role.CONCERNS, ISLAND, settlement.islands());
            link(linked, Role.SOVEREIGN, COUNTRY, settlement.sovereigns());
        }
    }

    private long basis(String ref) {
        return rows.key(ref.contains("/") ? PROVISION : TREATY, ref);
    }

    void claim(Dataset.Claim claim) {
        ClaimEntity row = new ClaimEntity();
        row.disputeKey = rows.key(DISPUTE, claim.dispute());
        row.key = rows.part("Claim", row.disputeKey);
        row.slug = claim.slug();
        row.claimantKey = rows.key(COUNTRY, claim.claimant());
        row.period = period(claim.period());
        row.summary = claim.summary();
        rows.add(row);
        cite(row.key, claim.citations());
        Linked linked = Linked.bySlug(row.key, row.slug);
        concern(linked, claim.islands());
        link(linked, Role.BASIS, claim.basis().stream().map(this::basis).toList());
        linkLineage(linked, List.of(claim.claimant()));
        occurred(linked, TimelineKind.CLAIM_BEGAN, row.period.fromBound(), List.of(claim.dispute()));
        occurred(linked, TimelineKind.CLAIM_ENDED, row.period.untilBound(), List.of(claim.dispute()));
    }

    void control(Dataset.Control control) {
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
        Linked linked = new Linked(row.key, row.period.fromEarliest(), row.slug);
        List<String> disputes = linkDisputes(linked, concern(linked, control.islands()));
        link(linked, Role.ASSERTED_BY, COUNTRY, control.assertedBy());
        linkLineage(linked, List.of(control.country()));
        occurred(linked, TimelineKind.CONTROL_BEGAN, row.period.fromBound(), disputes);
        occurred(linked, TimelineKind.CONTROL_ENDED, row.period.untilBound(), disputes);
    }

    void recognition(Dataset.Recognition recognition) {
        RecognitionEntity row = new RecognitionEntity();
        row.disputeKey = rows.key(DISPUTE, recognition.dispute());
        row.key = rows.part("Recognition", row.disputeKey);
        row.slug = recognition.slug();
        row.byKey = rows.key(COUNTRY, recognition.by());
        row.claimantKey = rows.keyOrNull(COUNTRY, recognition.claimant());
        row.position = RecognitionPosition.valueOf(recognition.position());
        row.period = period(recognition.period());
        row.summary = recognition.summary();
        rows.add(row);
        cite(row.key, recognition.citations());
        Linked linked = Linked.bySlug(row.key, row.slug);
        concern(linked, recognition.islands());
        link(linked, Role.EXPRESSED_IN, STATEMENT, recognition.statements());
    }

    void event(Dataset.Event event) {
        EventEntity row = new EventEntity();
        row.key = rows.key(EVENT, event.slug());
        row.slug = event.slug();
        row.title = event.title();
        row.startedOn = Edtf.parse(event.startedOn());
        row.startedOnDay = row.startedOn.earliestDay();
        row.startedOnLatest = row.startedOn.latestDay();
        row.endedOn = date(event.endedOn());
        row.summary = event.summary();
        rows.add(row);
        cite(row.key, event.citations());
        Linked linked = new Linked(row.key, row.startedOnDay, row.slug);
        concern(linked, event.islands());
        link(linked, Role.CONCERNS, TREATY, event.treaties());
        link(linked, Role.CONCERNS, DISPUTE, event.disputes());
        link(linked, Role.INVOLVES, STATEMENT, event.statements());
        link(linked, Role.INVOLVES, PERSON, event.people());
        link(linked, Role.INVOLVES, COUNTRY, event.countries());
        occurred(linked, TimelineKind.EVENT, row.startedOn, event.disputes());
    }
}
