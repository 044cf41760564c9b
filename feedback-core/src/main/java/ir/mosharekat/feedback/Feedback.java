package ir.mosharekat.feedback;

import ir.mosharekat.feedback.access.Passes;
import ir.mosharekat.feedback.attachment.Attachments;
import ir.mosharekat.feedback.calendar.CalendarKeeping;
import ir.mosharekat.feedback.complaint.Complaints;
import ir.mosharekat.feedback.duplicate.Duplicates;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.internal.Parts;
import ir.mosharekat.feedback.internal.Services;
import ir.mosharekat.feedback.letter.LetterIntake;
import ir.mosharekat.feedback.linking.Linking;
import ir.mosharekat.feedback.notification.Notifications;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.promise.Promises;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.subscription.Subscriptions;
import ir.mosharekat.feedback.ticket.Tickets;
import ir.mosharekat.feedback.tracking.ReceiptVerifier;
import ir.mosharekat.feedback.whatif.WhatIf;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Map;

/**
 * All that a portal needs to take, track, answer and account for what citizens say to one governorate or ministry. Build
 * one and share it: it is immutable and thread-safe, starts no thread and keeps no connection.
 */
public final class Feedback {

    private final Parts parts;
    private final Services services;

    Feedback(Parts parts) {
        this.parts = parts;
        this.services = Services.of(parts);
    }

    /** {@return a builder; it needs a store, an organization, keys and an access policy} */
    public static FeedbackBuilder builder() {
        return new FeedbackBuilder();
    }

    /**
     * The same over another store, most often one that joins a transaction of the host: what is done through it is
     * stored when the host commits, and gone when it rolls back.
     *
     * @param store the other store
     * @return a façade to use within that transaction
     */
    public Feedback using(FeedbackStore store) {
        return new Feedback(parts.over(store));
    }

    /** {@return complaints, from registration to the end} */
    public Complaints complaints() {
        return services.complaints();
    }

    /** {@return tickets, from registration to the end} */
    public Tickets tickets() {
        return services.tickets();
    }

    /** {@return how cases are merged, split, converted and linked} */
    public Linking linking() {
        return services.linking();
    }

    /** {@return how paper letters are taken in by the batch} */
    public LetterIntake letters() {
        return services.letters();
    }

    /** {@return which cases may be about the same} */
    public Duplicates duplicates() {
        return services.duplicates();
    }

    /** {@return what citizens and desks do with a case of any kind} */
    public Handling handling() {
        return services.handling();
    }

    /** {@return what was promised to citizens, and what became of it} */
    public Promises promises() {
        return services.promises();
    }

    /** {@return how people are told of what happens, and what became of each notice} */
    public Notifications notifications() {
        return services.notifications();
    }

    /** {@return how other systems are told again of what happened} */
    public Subscriptions subscriptions() {
        return services.subscriptions();
    }

    /** {@return the working days and hours, and how they are corrected while cases are open} */
    public CalendarKeeping calendar() {
        return services.calendar();
    }

    /** {@return how files that are attached to messages come in and go out} */
    public Attachments attachments() {
        return services.attachments();
    }

    /** {@return what would have become of past cases under other policies, another calendar or another ladder} */
    public WhatIf whatIf() {
        return services.whatIf();
    }

    /** {@return what does what is due; the host's scheduler calls it} */
    public Dispatcher dispatcher() {
        return services.dispatcher();
    }

    /** {@return the governorate or ministry: its units, categories, and participation strategy} */
    public Organization organization() {
        return parts.organization();
    }

    /** {@return by what it tells the time: the clock it was built with} */
    public Clock clock() {
        return parts.clock();
    }

    /** {@return what whoever has opened a case with its receipt is given to go on with} */
    public Passes passes() {
        return new Passes(parts.keys(), parts.organization().tenant(), parts.clock(), parts.random());
    }

    /** {@return the keys with which anybody can check receipts off line, to be published by the portal} */
    public Map<String, PublicKey> receiptKeys() {
        return parts.keys().publicKeys();
    }

    /** {@return what checks receipts with those keys} */
    public ReceiptVerifier receiptVerifier() {
        return new ReceiptVerifier(receiptKeys());
    }
}
