package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkQueue;

final class InMemoryUnitOfWork implements UnitOfWork {

    private final Tables tables;
    private final Journal journal;

    InMemoryUnitOfWork(Tables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public CaseRepository cases() {
        return new InMemoryCases(tables, journal);
    }

    @Override
    public EventLog events() {
        return new InMemoryEvents(tables, journal);
    }

    @Override
    public AccessLog accesses() {
        return new InMemoryAccesses(tables, journal);
    }

    @Override
    public WorkQueue queue() {
        return new InMemoryQueue(tables, journal);
    }

    @Override
    public PromiseRepository promises() {
        return new InMemoryPromises(tables, journal);
    }

    @Override
    public DeliveryRepository deliveries() {
        return new InMemoryDeliveries(tables, journal);
    }

    @Override
    public CalendarLog calendar() {
        return new InMemoryCalendar(tables, journal);
    }

    @Override
    public AttachmentRepository attachments() {
        return new InMemoryAttachments(tables, journal);
    }
}
