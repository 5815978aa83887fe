package io.concertreservation.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;

/** What no code of ours does, wherever it lives. */
enum CodeRule implements Rule {
    EVERY_CLASS_HAS_A_HOME(tree -> classes().should().resideInAnyPackage(Homes.in(tree))),

    TIME_COMES_FROM_THE_CLOCK(tree -> noClasses()
            .that()
            .areNotAssignableTo(Clock.class)
            .should()
            .accessTargetWhere(Faults.access("the machine's time is read", CodeRule::readsMachineTime))
            .because("the clocks of two machines differ, and tests have a clock of their own")),

    NO_OLD_DATES(tree -> noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.sql\\.(Date|Time|Timestamp)")),

    NO_FIELD_INJECTION(tree -> noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext")
            .orShould()
            .beAnnotatedWith("jakarta.ws.rs.core.Context")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .because("what a class needs is what its constructor asks for")),

    NO_PRINTING(tree -> noClasses()
            .should()
            .accessTargetWhere(Faults.access("something is printed", CodeRule::prints))
            .because("there is a log")),

    NO_SLEEPING(tree -> noClasses()
            .should()
            .accessTargetWhere(Faults.access("somebody sleeps", CodeRule::sleeps))
            .because("a sleep is too short or too long"));

    private final Function<Tree, ArchRule> rule;

    CodeRule(Function<Tree, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule in(Tree tree) {
        return rule.apply(tree);
    }

    private static boolean readsMachineTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && !access.getTarget().getFullName().endsWith("(java.time.Clock)");
        boolean clock = (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource"))
                && (name.startsWith("system") || name.startsWith("tick"));
        return now || clock || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    private static boolean sleeps(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return access.getTarget().getName().equals("sleep")
                && (owner.equals("java.lang.Thread") || owner.equals("java.util.concurrent.TimeUnit"));
    }

    private static boolean prints(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.equals("java.lang.System")
                        && Set.of("out", "err", "console").contains(name))
                || owner.equals("java.lang.IO")
                || name.equals("printStackTrace");
    }
}
