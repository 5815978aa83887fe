package io.concertreservation.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** How features are cut and how they speak to each other. */
enum FeatureRule implements Rule {
    DOMAIN_KNOWS_NEITHER_USE_CASE_NOR_PORT(tree -> noClasses()
            .that()
            .resideInAPackage(tree.domains())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(tree.useCases(), tree.ports())),

    PORT_KNOWS_NO_USE_CASE(tree -> noClasses()
            .that()
            .resideInAPackage(tree.ports())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(tree.useCases())),

    FEATURES_ARE_FREE_OF_CYCLES(
            tree -> slices().matching(tree.base() + ".core.(*)..").should().beFreeOfCycles()),

    FEATURES_GO_ONE_WAY(tree -> classes()
            .that()
            .resideInAPackage(tree.core())
            .should(Faults.have(
                    "ask only the features they may ask",
                    type -> Crossings.from(
                            type, tree::coreFeature, (feature, other) -> !Features.mayAsk(feature, other))))
            .because("payment asks reservation and balance, reservation asks concert, and each is a service to be")),

    FEATURES_ARE_ASKED_THROUGH_USE_CASES(tree -> classes()
            .that()
            .resideInAPackage(tree.core())
            .should(Faults.have("leave the ports of other features alone", type -> Crossings.toPorts(type, tree)))
            .because("a port is what a feature itself asks of the world")),

    USE_CASES_HAVE_ONE_METHOD(tree -> classes()
            .that()
            .resideInAPackage(tree.useCases())
            .and()
            .areInterfaces()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(Faults.have("have one abstract method", UseCases::methodsBesidesOne))),

    SERVICES_IMPLEMENT_THE_USE_CASE_OF_THEIR_NAME(tree -> classes()
            .that()
            .resideInAPackage(tree.core())
            .and()
            .haveSimpleNameEndingWith("Service")
            .should(Faults.have("implement the use case of their name", UseCases::missing))),

    ONLY_BOOTSTRAP_SEES_SERVICES(tree -> classes()
            .that()
            .resideOutsideOfPackage(tree.bootstrap())
            .should(Faults.have("leave services alone", type -> UseCases.servicesSeen(tree, type)))
            .because("others ask the use case")),

    PORTS_ARE_INTERFACES(
            tree -> classes().that().resideInAPackage(tree.ports()).should().beInterfaces());

    private final Function<Tree, ArchRule> rule;

    FeatureRule(Function<Tree, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule in(Tree tree) {
        return rule.apply(tree);
    }
}
