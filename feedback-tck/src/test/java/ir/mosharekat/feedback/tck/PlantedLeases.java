package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tck.RememberingQueue.Memory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bugs in who gets what is due, and for how long. */
final class PlantedLeases {

    private PlantedLeases() {}

    static List<Attack> all() {
        return Stream.of(leasing(), tokens(), endings()).flatMap(List::stream).toList();
    }

    private static List<Attack> leasing() {
        return List.of(
                leased("what is due comes in reverse", leased -> {
                    List<LeasedWork> reversed = new ArrayList<>(leased);
                    Collections.reverse(reversed);
                    return reversed;
                }),
                leased(
                        "what is due comes by its name",
                        leased -> leased.stream()
                                .sorted(Comparator.comparing(work -> work.item().name()))
                                .toList()),
                PlantedQueue.remembering(
                        "what has waited longest waits on", (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                                List<LeasedWork> all = super.lease(now, until, Integer.MAX_VALUE);
                                int first = Math.max(0, all.size() - limit);
                                giveBack(all.subList(0, first));
                                return all.subList(first, all.size());
                            }
                        }),
                PlantedQueue.remembering(
                        "a running lease is ignored", (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                                List<LeasedWork> all = super.lease(FAR, until, Integer.MAX_VALUE);
                                List<LeasedWork> due = all.stream()
                                        .filter(work -> !work.item().due().isAfter(now))
                                        .limit(limit)
                                        .toList();
                                Set<LeasedWork> taken = new HashSet<>(due);
                                giveBack(all.stream()
                                        .filter(work -> !taken.contains(work))
                                        .toList());
                                return due;
                            }
                        }),
                timed("a lease never runs out", (now, until) -> new Span(now, RememberingQueue.FAR)),
                timed("a lease runs out a moment late", (now, until) -> new Span(now, until.plusMillis(1))),
                timed("a lease runs out a moment early", (now, until) -> new Span(now, until.minusMillis(1))),
                timed(
                        "a lease runs for one minute whatever was asked for",
                        (now, until) -> new Span(now, now.plusSeconds(60))),
                timed("what is due now is not due yet", (now, until) -> new Span(now.minusMillis(1), until)),
                timed("what is due in a moment is due now", (now, until) -> new Span(now.plusMillis(1), until)),
                Attack.queue("a lease ignores its limit", sound -> new ForwardingQueue(sound) {
                    @Override
                    public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                        return super.lease(now, until, Integer.MAX_VALUE);
                    }
                }),
                Attack.queue("a lease is shown and not kept", sound -> new ForwardingQueue(sound) {
                    @Override
                    public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                        return super.lease(now, now, limit);
                    }
                }),
                Attack.queue("one item is leased at a time", sound -> new ForwardingQueue(sound) {
                    @Override
                    public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                        return super.lease(now, until, 1);
                    }
                }));
    }

    private static List<Attack> tokens() {
        return List.of(
                PlantedQueue.remembering("every lease has the same token", SameToken::new),
                PlantedQueue.remembering("tokens fall", FallingToken::new),
                PlantedQueue.remembering(
                        "settling ignores the token", (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void settle(LeasedWork work) {
                                super.settle(new LeasedWork(work.item(), memory.token(work.item())));
                            }
                        }),
                PlantedQueue.remembering(
                        "postponing ignores the token", (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void postpone(LeasedWork work, Instant due) {
                                super.postpone(new LeasedWork(work.item(), memory.token(work.item())), due);
                            }
                        }),
                PlantedQueue.remembering(
                        "settling by a stale token does nothing",
                        (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void settle(LeasedWork work) {
                                if (memory.isHeld(work)) {
                                    super.settle(work);
                                }
                            }
                        }),
                PlantedQueue.remembering(
                        "postponing by a stale token does nothing",
                        (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void postpone(LeasedWork work, Instant due) {
                                if (memory.isHeld(work)) {
                                    super.postpone(work, due);
                                }
                            }
                        }),
                PlantedQueue.remembering(
                        "a stale lease can be swallowed", (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void settle(LeasedWork work) {
                                if (!memory.isHeld(work)) {
                                    throw new StaleLeaseException();
                                }
                                super.settle(work);
                            }
                        }),
                Attack.store("settling by a stale token leaves what was written beside it", LeavingWrites::new));
    }

    private static List<Attack> endings() {
        return List.of(
                PlantedQueue.remembering(
                        "a settled item comes again", (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void settle(LeasedWork work) {
                                if (!memory.isHeld(work)) {
                                    super.settle(work);
                                }
                            }
                        }),
                Attack.queue("a postponed item is gone", sound -> new ForwardingQueue(sound) {
                    @Override
                    public void postpone(LeasedWork work, Instant due) {
                        settle(work);
                    }
                }),
                Attack.queue("a postponed item is due as before", sound -> new ForwardingQueue(sound) {
                    @Override
                    public void postpone(LeasedWork work, Instant due) {
                        super.postpone(work, work.item().due());
                    }
                }),
                Attack.queue("a postponed item is due a second later", sound -> new ForwardingQueue(sound) {
                    @Override
                    public void postpone(LeasedWork work, Instant due) {
                        super.postpone(work, due.plusSeconds(1));
                    }
                }),
                PlantedQueue.remembering("postponing keeps the lease", KeepingLease::new));
    }

    private static Attack leased(String name, UnaryOperator<List<LeasedWork>> change) {
        return Attack.queue(name, sound -> new ForwardingQueue(sound) {
            @Override
            public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                return change.apply(super.lease(now, until, limit));
            }
        });
    }

    private record Span(Instant now, Instant until) {}

    @FunctionalInterface
    private interface Timing {
        Span of(Instant now, Instant until);
    }

    private static Attack timed(String name, Timing timing) {
        return Attack.queue(name, sound -> new ForwardingQueue(sound) {
            @Override
            public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                Span span = timing.of(now, until);
                return super.lease(span.now(), span.until(), limit);
            }
        });
    }

    private static LeasedWork real(Memory memory, LeasedWork work) {
        return new LeasedWork(work.item(), memory.token(work.item()));
    }

    private static final class SameToken extends RememberingQueue {

        SameToken(WorkQueue sound, Memory memory) {
            super(sound, memory);
        }

        @Override
        public List<LeasedWork> lease(Instant now, Instant until, int limit) {
            return Altered.each(super.lease(now, until, limit), work -> new LeasedWork(work.item(), 1));
        }

        @Override
        public void settle(LeasedWork work) {
            super.settle(real(memory(), work));
        }

        @Override
        public void postpone(LeasedWork work, Instant due) {
            super.postpone(real(memory(), work), due);
        }
    }

    private static final class FallingToken extends RememberingQueue {

        FallingToken(WorkQueue sound, Memory memory) {
            super(sound, memory);
        }

        private static LeasedWork turned(LeasedWork work) {
            return new LeasedWork(work.item(), 1_000_000 - work.token());
        }

        @Override
        public List<LeasedWork> lease(Instant now, Instant until, int limit) {
            return Altered.each(super.lease(now, until, limit), FallingToken::turned);
        }

        @Override
        public void settle(LeasedWork work) {
            super.settle(turned(work));
        }

        @Override
        public void postpone(LeasedWork work, Instant due) {
            super.postpone(turned(work), due);
        }
    }

    /** What is postponed cannot be leased before the lease has run out. */
    private static final class KeepingLease extends RememberingQueue {

        KeepingLease(WorkQueue sound, Memory memory) {
            super(sound, memory);
        }

        @Override
        public List<LeasedWork> lease(Instant now, Instant until, int limit) {
            List<WorkItem> held = memory().items().values().stream()
                    .filter(item ->
                            memory().ends().getOrDefault(item.id(), Instant.MIN).isAfter(now))
                    .toList();
            Map<UUID, Instant> ends = Map.copyOf(memory().ends());
            List<LeasedWork> leased = super.lease(now, until, limit);
            List<LeasedWork> kept =
                    leased.stream().filter(work -> held.contains(work.item())).toList();
            giveBack(kept);
            memory().ends().putAll(ends);
            return leased.stream().filter(work -> !kept.contains(work)).toList();
        }
    }

    /** The caller is told, and all but the settling is stored. */
    private record LeavingWrites(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (StaleLeaseException e) {
                sound.inUnitOfWork(tenant, unit -> {
                    work.in(new NeverEnding(unit));
                    return true;
                });
                throw e;
            }
        }
    }

    private static final class NeverEnding extends ForwardingUnit {

        NeverEnding(UnitOfWork sound) {
            super(sound);
        }

        @Override
        public WorkQueue queue() {
            return new ForwardingQueue(super.queue()) {
                @Override
                public void settle(LeasedWork work) {}

                @Override
                public void postpone(LeasedWork work, Instant due) {}
            };
        }
    }
}
