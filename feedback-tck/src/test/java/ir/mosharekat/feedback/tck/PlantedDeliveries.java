package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryBuilder;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bugs in what is kept of deliveries. */
final class PlantedDeliveries {

    private static final int ALL = 1_000;

    private static final Comparator<Delivery> BY_ID =
            Comparator.comparing(one -> one.id().toString());

    private PlantedDeliveries() {}

    static List<Attack> all() {
        return Stream.of(values(), replacements(), keys(), names(), lists(), tenants())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> values() {
        return List.of(
                storing(
                        "an occasion is stored as another",
                        (it, as) -> as.about(
                                it.occasion() == Occasion.PROMISE_OVERDUE ? Occasion.OVERDUE : it.occasion(),
                                it.event())),
                storing(
                        "the number of an event is cut to an int",
                        (it, as) -> as.about(it.occasion(), it.event() & 0x7FFF_FFFFL)),
                storing("what is for an official is for the citizen", (it, as) -> as.official(null)),
                storing(
                        "officials who are told are of one case",
                        (it, as) -> as.official(it.official()
                                .map(who -> new StaffId(who.value().toLowerCase(Locale.ROOT)))
                                .orElse(null))),
                storing(
                        "what no medium can send goes to the portal",
                        (it, as) -> as.channel(it.channel().orElse(Channel.WEB))),
                storing(
                        "voicemail is stored as telephone",
                        (it, as) -> as.channel(it.channel()
                                .map(channel -> channel == Channel.VOICEMAIL ? Channel.PHONE : channel)
                                .orElse(null))),
                storing(
                        "what nobody took has come back",
                        (it, as) -> as.state(it.state() == DeliveryState.DEAD ? DeliveryState.BOUNCED : it.state())),
                storing("attempts are not counted", (it, as) -> as.attempts(0)),
                storing("the mark of an address is not stored", (it, as) -> as.addressMark(null)),
                storing(
                        "an absent mark becomes an empty one",
                        (it, as) -> as.addressMark(it.addressMark().orElse(""))),
                storing(
                        "an absent name of a medium becomes an empty one",
                        (it, as) -> as.reference(it.reference().orElse(""))),
                storing(
                        "the name of a medium is stripped",
                        (it, as) ->
                                as.reference(it.reference().map(String::strip).orElse(null))),
                storing(
                        "the name of a medium is cut",
                        (it, as) -> as.reference(it.reference()
                                .map(name -> name.substring(0, Math.min(199, name.length())))
                                .orElse(null))),
                storing(
                        "a delivery was made on the second",
                        (it, as) -> as.madeAt(it.madeAt().truncatedTo(ChronoUnit.SECONDS))),
                storing("a delivery is in its state since it was made", (it, as) -> as.changedAt(it.madeAt())),
                storing("every delivery is of version one", (it, as) -> as.version(1)));
    }

    /** What an update leaves as it was. */
    private static List<Attack> replacements() {
        return List.of(
                keeping(
                        "the medium",
                        (before, as) -> as.channel(before.channel().orElse(null))),
                keeping(
                        "the name of the medium",
                        (before, as) -> as.reference(before.reference().orElse(null))),
                keeping("the occasion", (before, as) -> as.about(before.occasion(), before.event())),
                keeping("the state", (before, as) -> as.state(before.state())),
                keeping(
                        "the mark of the address",
                        (before, as) -> as.addressMark(before.addressMark().orElse(null))),
                keeping("when it changed", (before, as) -> as.changedAt(before.changedAt())),
                Attack.deliveries("what is absent now stays as it was", sound -> new ForwardingDeliveries(sound) {
                    @Override
                    public void update(Delivery next, long expectedVersion) {
                        Optional<Delivery> before = find(next.id());
                        DeliveryBuilder stored = next.toBuilder();
                        next.reference()
                                .or(() -> before.flatMap(Delivery::reference))
                                .ifPresent(stored::reference);
                        super.update(stored.build(), expectedVersion);
                    }
                }));
    }

    private static List<Attack> keys() {
        return List.of(
                Attack.deliveries("a delivery of any version is replaced", sound -> new ForwardingDeliveries(sound) {
                    @Override
                    public void update(Delivery next, long expectedVersion) {
                        super.update(
                                next, find(next.id()).map(Delivery::version).orElse(expectedVersion));
                    }
                }),
                Attack.deliveries("a newer delivery is replaced", sound -> new ForwardingDeliveries(sound) {
                    @Override
                    public void update(Delivery next, long expectedVersion) {
                        long found = find(next.id()).map(Delivery::version).orElse(expectedVersion);
                        super.update(next, Math.max(found, expectedVersion));
                    }
                }),
                Attack.deliveries("a stale delivery is left out in silence", sound -> new ForwardingDeliveries(sound) {
                    @Override
                    public void update(Delivery next, long expectedVersion) {
                        if (find(next.id())
                                .filter(found -> found.version() == expectedVersion)
                                .isPresent()) {
                            super.update(next, expectedVersion);
                        }
                    }
                }),
                Attack.deliveries("a delivery that is not there is made", sound -> new ForwardingDeliveries(sound) {
                    @Override
                    public void update(Delivery next, long expectedVersion) {
                        if (find(next.id()).isEmpty()) {
                            super.insert(next);
                        } else {
                            super.update(next, expectedVersion);
                        }
                    }
                }),
                Attack.deliveries("a delivery that is there is made again", sound -> new ForwardingDeliveries(sound) {
                    @Override
                    public void insert(Delivery first) {
                        Optional<Delivery> there = find(first.id());
                        if (there.isPresent()) {
                            super.update(first, there.get().version());
                        } else {
                            super.insert(first);
                        }
                    }
                }),
                Attack.deliveries(
                        "a delivery that is there stays in silence", sound -> new ForwardingDeliveries(sound) {
                            @Override
                            public void insert(Delivery first) {
                                if (find(first.id()).isEmpty()) {
                                    super.insert(first);
                                }
                            }
                        }),
                Attack.deliveries("of many deliveries the last are lost", sound -> new ForwardingDeliveries(sound) {
                    private int inserted;

                    @Override
                    public void insert(Delivery first) {
                        if (++inserted <= 39) {
                            super.insert(first);
                        }
                    }
                }));
    }

    private static List<Attack> names() {
        return List.of(
                naming(
                        "the medium is ignored",
                        (sound, channel, name) -> Stream.of(Channel.values())
                                .flatMap(each -> sound.find(each, name).stream())
                                .findFirst()),
                naming(
                        "a name of a medium is found by a small letter",
                        (sound, channel, name) ->
                                sound.find(channel, name).or(() -> sound.find(channel, capitalized(name)))),
                naming(
                        "names of media are compared without blanks",
                        (sound, channel, name) ->
                                sound.find(channel, name).or(() -> sound.find(channel, name.strip()))),
                naming(
                        "of a name used again the first is meant",
                        (sound, channel, name) -> sound.find(channel, name)
                                .map(found -> sound.ofCase(found.caseId(), ALL).stream()
                                        .filter(each -> each.channel().equals(found.channel())
                                                && each.reference().equals(found.reference()))
                                        .min(Comparator.comparing(Delivery::madeAt))
                                        .orElse(found))),
                naming(
                        "of a name used again the one that changed last is meant",
                        (sound, channel, name) -> sound.find(channel, name)
                                .map(found -> sound.ofCase(found.caseId(), ALL).stream()
                                        .filter(each -> each.channel().equals(found.channel())
                                                && each.reference().equals(found.reference()))
                                        .max(Comparator.comparing(Delivery::changedAt))
                                        .orElse(found))),
                naming(
                        "only what is under way is found by name",
                        (sound, channel, name) -> sound.find(channel, name)
                                .filter(found -> found.state() == DeliveryState.SENT
                                        || found.state() == DeliveryState.DELIVERED)),
                naming("nothing is found by name", (sound, channel, name) -> Optional.empty()));
    }

    private static List<Attack> lists() {
        return List.of(
                listing(
                        "the deliveries of a case come oldest first",
                        (sound, id, limit) -> sound.ofCase(id, ALL).stream()
                                .sorted(Comparator.comparing(Delivery::madeAt).thenComparing(BY_ID.reversed()))
                                .limit(limit)
                                .toList()),
                listing(
                        "deliveries of one instant come by the smaller identifier",
                        (sound, id, limit) -> sound.ofCase(id, ALL).stream()
                                .sorted(Comparator.comparing(Delivery::madeAt)
                                        .reversed()
                                        .thenComparing(BY_ID))
                                .limit(limit)
                                .toList()),
                listing(
                        "identifiers of deliveries are compared as signed numbers",
                        (sound, id, limit) -> sound.ofCase(id, ALL).stream()
                                .sorted(Comparator.comparing(Delivery::madeAt)
                                        .thenComparing(one -> one.id().value())
                                        .reversed())
                                .limit(limit)
                                .toList()),
                listing(
                        "the deliveries of a case come by when they changed",
                        (sound, id, limit) -> sound.ofCase(id, ALL).stream()
                                .sorted(Comparator.comparing(Delivery::changedAt)
                                        .thenComparing(BY_ID)
                                        .reversed())
                                .limit(limit)
                                .toList()),
                listing("as many deliveries as were asked for are the oldest ones", (sound, id, limit) -> {
                    List<Delivery> all = sound.ofCase(id, ALL);
                    return all.subList(Math.max(0, all.size() - limit), all.size());
                }),
                listing("all deliveries come however many were asked for", (sound, id, limit) -> sound.ofCase(id, ALL)),
                listing("one delivery too many comes", (sound, id, limit) -> sound.ofCase(id, limit + 1)),
                listing(
                        "deliveries that were not needed are left out",
                        (sound, id, limit) -> sound.ofCase(id, limit).stream()
                                .filter(each -> each.state() != DeliveryState.DROPPED)
                                .toList()),
                listing(
                        "deliveries to officials are left out",
                        (sound, id, limit) -> sound.ofCase(id, limit).stream()
                                .filter(each -> each.official().isEmpty())
                                .toList()));
    }

    private static List<Attack> tenants() {
        return List.of(
                tenant("find of a delivery", (sound, other) -> new ForwardingDeliveries(sound) {
                    @Override
                    public Optional<Delivery> find(DeliveryId id) {
                        return super.find(id)
                                .or(() -> other.ask(unit -> unit.deliveries().find(id)));
                    }
                }),
                tenant("find of a delivery by its name", (sound, other) -> new ForwardingDeliveries(sound) {
                    @Override
                    public Optional<Delivery> find(Channel channel, String reference) {
                        return super.find(channel, reference)
                                .or(() -> other.ask(unit -> unit.deliveries().find(channel, reference)));
                    }
                }),
                tenant("the deliveries of a case", (sound, other) -> new ForwardingDeliveries(sound) {
                    @Override
                    public List<Delivery> ofCase(CaseId id, int limit) {
                        List<Delivery> own = super.ofCase(id, limit);
                        return own.isEmpty()
                                ? other.ask(unit -> unit.deliveries().ofCase(id, limit))
                                : own;
                    }
                }),
                tenant("the uniqueness of a delivery", (sound, other) -> new ForwardingDeliveries(sound) {
                    @Override
                    public void insert(Delivery first) {
                        if (other.ask(unit -> unit.deliveries().find(first.id()))
                                .isPresent()) {
                            throw new DuplicateKeyException();
                        }
                        super.insert(first);
                    }
                }));
    }

    private static String capitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Attack tenant(String what, PlantedTenants.With<DeliveryRepository> around) {
        return PlantedTenants.unit(what, (unit, other) -> new ForwardingUnit(unit) {
            @Override
            public DeliveryRepository deliveries() {
                return around.of(super.deliveries(), other);
            }
        });
    }

    /** How a delivery is found by name. */
    private interface Naming {
        Optional<Delivery> find(DeliveryRepository sound, Channel channel, String name);
    }

    private static Attack naming(String name, Naming naming) {
        return Attack.deliveries(name, sound -> new ForwardingDeliveries(sound) {
            @Override
            public Optional<Delivery> find(Channel channel, String reference) {
                return naming.find(sound, channel, reference);
            }
        });
    }

    /** How the deliveries of a case are listed. */
    private interface Listing {
        List<Delivery> of(DeliveryRepository sound, CaseId id, int limit);
    }

    private static Attack listing(String name, Listing listing) {
        return Attack.deliveries(name, sound -> new ForwardingDeliveries(sound) {
            @Override
            public List<Delivery> ofCase(CaseId id, int limit) {
                return listing.of(sound, id, limit);
            }
        });
    }

    private static Attack keeping(String what, BiFunction<Delivery, DeliveryBuilder, DeliveryBuilder> old) {
        return Attack.deliveries(what + " of a delivery stays what it was", sound -> new ForwardingDeliveries(sound) {
            @Override
            public void update(Delivery next, long expectedVersion) {
                Delivery before = find(next.id()).orElse(next);
                super.update(old.apply(before, next.toBuilder()).build(), expectedVersion);
            }
        });
    }

    private static Attack storing(String name, BiFunction<Delivery, DeliveryBuilder, DeliveryBuilder> change) {
        UnaryOperator<Delivery> stored = it -> change.apply(it, it.toBuilder()).build();
        return Attack.deliveries(name, sound -> new ForwardingDeliveries(sound) {
            @Override
            public void insert(Delivery first) {
                super.insert(stored.apply(first));
            }

            @Override
            public void update(Delivery next, long expectedVersion) {
                super.update(stored.apply(next), expectedVersion);
            }
        });
    }
}
