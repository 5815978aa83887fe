package io.concertreservation.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** What is put together in bootstrap, and only there. */
enum BootstrapRule implements Rule {
    NOBODY_DEPENDS_ON_BOOTSTRAP(tree -> noClasses()
            .that()
            .resideOutsideOfPackage(tree.bootstrap())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(tree.bootstrap())),

    SCHEDULED_IS_IN_SCHEDULE_ONLY(tree -> noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(tree.schedule())
            .should()
            .beAnnotatedWith("io.quarkus.scheduler.Scheduled")
            .orShould()
            .beAnnotatedWith("io.quarkus.scheduler.Scheduled$Schedules")),

    TRIGGERS_TOUCH_NO_PORTS(tree -> noClasses()
            .that()
            .resideInAPackage(tree.schedule())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(tree.ports())
            .because("a trigger calls a use case")),

    WIRINGS_ARE_NOT_PUBLIC(
            tree -> classes().that().haveSimpleNameEndingWith("Wiring").should().notBePublic());

    private final Function<Tree, ArchRule> rule;

    BootstrapRule(Function<Tree, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule in(Tree tree) {
        return rule.apply(tree);
    }
}
