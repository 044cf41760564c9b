package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkQueue;

final class InMemoryUnitOfWork implements UnitOfWork {

    private final Tables tables;
    private final Undo undo;

    InMemoryUnitOfWork(Tables tables, Undo undo) {
        this.tables = tables;
        this.undo = undo;
    }

    @Override
    public CaseRepository cases() {
        return new InMemoryCases(tables, undo);
    }

    @Override
    public EventLog events() {
        return new InMemoryEvents(tables, undo);
    }

    @Override
    public WorkQueue queue() {
        return new InMemoryQueue(tables, undo);
    }
}
