package io.concertreservation.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** How adapters keep to themselves. */
enum AdapterRule implements Rule {
    ADAPTERS_DO_NOT_SEE_EACH_OTHER(tree -> classes()
            .that()
            .resideInAnyPackage(tree.inAdapters(), tree.outAdapters())
            .should(Faults.have(
                    "leave other adapters alone",
                    type -> Crossings.from(type, tree::adapter, (adapter, other) -> true)))),

    IN_ADAPTERS_TOUCH_NO_PORTS(tree -> noClasses()
            .that()
            .resideInAPackage(tree.inAdapters())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(tree.ports())),

    IN_ADAPTERS_SEE_NO_HELPERS(tree -> classes()
            .that()
            .resideInAPackage(tree.inAdapters())
            .should(Faults.have(
                    "see interfaces, records and enums of use cases alone",
                    type -> Faults.dependencies(type, target -> UseCases.isHelper(tree, target))))),

    OUT_ADAPTERS_TOUCH_NO_USE_CASES(tree -> noClasses()
            .that()
            .resideInAPackage(tree.outAdapters())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(tree.useCases())),

    ADAPTER_CLASSES_ARE_NOT_PUBLIC(tree -> classes()
            .that()
            .resideInAnyPackage(tree.inAdapters(), tree.outAdapters())
            .should(Faults.have(
                    "be public only where their neighbours need it", type -> Publicity.needless(tree, type)))
            .because("an adapter is known by what it implements")),

    OUT_ADAPTERS_KEEP_FEATURES_APART(tree -> classes()
            .that()
            .resideInAPackage(tree.outAdapters())
            .should(Faults.have(
                    "leave the other features of their adapter alone",
                    type -> Crossings.from(type, tree::outAdapterPart, Features::areApart)))
            .because("each feature is a service to be")),

    PERSISTENCE_JOINS_A_TRANSACTION(tree -> classes()
            .that()
            .resideInAPackage(tree.persistence())
            .should(Faults.have("work inside a transaction only", type -> Joining.missing(tree, type)))
            .because("where a transaction begins and ends is decided by use cases")),

    ENTITIES_LIVE_IN_PERSISTENCE(tree -> noClasses()
            .that()
            .resideOutsideOfPackage(tree.persistence())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")),

    ENTITIES_MAP_TABLES_OF_THEIR_FEATURE(tree ->
            classes().should(Faults.have("map only tables of their feature", type -> TableUse.mapped(tree, type)))),

    SQL_NAMES_TABLES_OF_ITS_FEATURE(tree -> classes().should(new SqlOwnership(tree)));

    private final Function<Tree, ArchRule> rule;

    AdapterRule(Function<Tree, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule in(Tree tree) {
        return rule.apply(tree);
    }
}
