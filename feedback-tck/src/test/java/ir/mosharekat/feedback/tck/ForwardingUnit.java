package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkQueue;

/** Hands out the repositories of a sound unit of work; what is planted overrides a method. */
class ForwardingUnit implements UnitOfWork {

    private final UnitOfWork sound;

    ForwardingUnit(UnitOfWork sound) {
        this.sound = sound;
    }

    UnitOfWork sound() {
        return sound;
    }

    @Override
    public CaseRepository cases() {
        return sound.cases();
    }

    @Override
    public EventLog events() {
        return sound.events();
    }

    @Override
    public AccessLog accesses() {
        return sound.accesses();
    }

    @Override
    public WorkQueue queue() {
        return sound.queue();
    }

    @Override
    public PromiseRepository promises() {
        return sound.promises();
    }

    @Override
    public DeliveryRepository deliveries() {
        return sound.deliveries();
    }

    @Override
    public CalendarLog calendar() {
        return sound.calendar();
    }

    @Override
    public AttachmentRepository attachments() {
        return sound.attachments();
    }
}
