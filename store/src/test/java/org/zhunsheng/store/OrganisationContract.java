package org.zhunsheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhunsheng.store.County.ACT;
import static org.zhunsheng.store.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Role;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.NewUnit;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitChange;
import org.zhunsheng.organisation.UnitIntake;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitQuery;
import org.zhunsheng.organisation.UnitRow;
import org.zhunsheng.refusal.Refusal;

/** What is promised about the tree of units, whatever database it lies in. */
abstract class OrganisationContract {
    private Store store;
    private County county;
    private Scope justice;

    abstract StoreSettings settings();

    @BeforeEach
    void open() {
        store = Store.open(settings());
        county = County.in(store);
        justice = Scope.below(county.justice.path());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private <T> T read(Function<OrganisationTable, T> work) {
        return store.read(tx -> work.apply(tx.organisation()));
    }

    private <T> T write(Function<OrganisationTable, T> work) {
        return store.write(ACT, tx -> work.apply(tx.organisation()));
    }

    private List<String> names(UnitQuery query, Scope scope) {
        return read(organisation -> organisation.list(query, scope).items().stream()
                .map(unit -> unit.identification().name())
                .toList());
    }

    @Test
    void seesItsScopeOnly() {
        assertThatObject(read(tree -> tree.find(county.desk.id(), justice))).isEqualTo(Optional.of(county.desk));
        assertThatObject(read(tree -> tree.find(county.finance.id(), justice))).isEqualTo(Optional.empty());
        assertThatObject(read(tree -> tree.find(county.region.id(), justice))).isEqualTo(Optional.empty());
        assertThatObject(read(tree -> tree.tops(justice))).isEqualTo(List.of(county.justice));
        assertThatObject(read(tree -> tree.tops(
                        Scope.union(List.of(Scope.only(county.justice.path()), Scope.only(county.legalAid.path()))))))
                .isEqualTo(List.of(county.justice));
        assertThatObject(read(tree -> tree.ancestors(county.desk, justice)))
                .isEqualTo(List.of(county.justice, county.legalAid));
        assertThatObject(read(tree -> tree.counts(justice)))
                .isEqualTo(Map.of(UnitKind.DEPARTMENT, 1, UnitKind.UNIT, 3));
        assertThatObject(read(tree -> tree.counts(Scope.NOTHING))).isEqualTo(Map.of());
        assertThat(read(OrganisationTable::everything)).isEqualTo(county.all);
    }

    @Test
    void listsWhatLiesDirectlyBelow() {
        assertThat(names(UnitQuery.below(county.region.id(), Slice.first(9)), county.all))
                .containsExactly("献县财政局", "献县司法局");
        assertThat(names(UnitQuery.below(county.region.id(), Slice.first(9)), justice))
                .containsExactly("献县司法局");
        assertThatObject(read(tree -> tree.childCounts(List.of(county.region.id(), county.justice.id()), county.all)))
                .isEqualTo(Map.of(county.region.id(), 2, county.justice.id(), 2));
        assertThatObject(read(tree -> tree.childCounts(List.of(county.region.id()), justice)))
                .isEqualTo(Map.of(county.region.id(), 1));
    }

    @Test
    void findsByPartsOfNamesAndBeginningsOfCodes() {
        assertThat(names(UnitQuery.named("法律援助", Slice.first(9)), county.all)).containsExactly("献县法律援助中心");
        assertThat(names(UnitQuery.named("献县", Slice.first(9)), justice)).hasSize(2);
        assertThat(names(UnitQuery.named("341001", Slice.first(9)), county.all)).hasSize(2);
        assertThat(names(UnitQuery.named("接", Slice.first(9)), county.all)).containsExactly("接待窗口");
        assertThat(names(UnitQuery.named("中心法律", Slice.first(9)), county.all)).isEmpty();
        assertThat(names(UnitQuery.named("献%中", Slice.first(9)), county.all)).isEmpty();
        write(tree -> tree.change(county.desk.id(), 1, UnitChange.rename("便民窗口"), county.all));
        assertThat(names(UnitQuery.named("便民", Slice.first(9)), county.all)).containsExactly("便民窗口");
        assertThat(names(UnitQuery.named("接待", Slice.first(9)), county.all)).isEmpty();
    }

    @Test
    void thereIsOneRoot() {
        assertRefused(
                new Refusal.Unfit("parentId", "one-root"),
                () -> write(tree -> tree.add(new NewUnit(null, UnitKind.REGION, "2", "另一县"), county.all)));
    }

    @Test
    void addsOnlyWhereItBelongs() {
        NewUnit office = new NewUnit(county.justice.id(), UnitKind.UNIT, "341003", "普法办");
        assertRefused(Refusal.Absent.class, () -> write(tree -> tree.add(office, Scope.below(county.finance.path()))));
        assertRefused(
                new Refusal.OutOfReach("parentId"),
                () -> write(tree -> tree.add(office, Scope.only(county.justice.path()))));
        assertRefused(
                new Refusal.Unfit("kind", "not-below-DEPARTMENT"),
                () -> write(
                        tree -> tree.add(new NewUnit(county.justice.id(), UnitKind.REGION, "1", "某镇"), county.all)));
        assertRefused(
                new Refusal.Taken("code", "341001"),
                () -> write(
                        tree -> tree.add(new NewUnit(county.justice.id(), UnitKind.UNIT, "341001", "又一"), county.all)));
        OrganisationUnit added = write(tree -> tree.add(office, justice));
        assertThatObject(read(tree -> tree.find(added.id(), justice))).isEqualTo(Optional.of(added));
        write(tree -> tree.change(county.justice.id(), 1, UnitChange.active(false), county.all));
        assertRefused(
                new Refusal.Unfit("parentId", "inactive"),
                () -> write(tree ->
                        tree.add(new NewUnit(county.justice.id(), UnitKind.UNIT, "341009", "装备科"), county.all)));
    }

    @Test
    void changesStartFromThePresentRevision() {
        OrganisationUnit changed = write(
                tree -> tree.change(county.desk.id(), 1, new UnitChange("9", "窗口", null, null, "更名"), county.all));
        assertThat(changed.revision()).isEqualTo(2);
        assertRefused(
                new Refusal.Stale(1, 2),
                () -> write(tree -> tree.change(county.desk.id(), 1, UnitChange.rename("门"), county.all)));
        assertRefused(
                new Refusal.Taken("code", "341002"),
                () -> write(tree -> tree.change(
                        county.legalAid.id(), 1, new UnitChange("341002", null, null, null, null), county.all)));
    }

    @Test
    void movesWithEverythingBelow() {
        Person person = county.person("li", Role.HANDLER, county.desk, Extent.UNIT_AND_BELOW);
        write(tree -> tree.change(county.legalAid.id(), 1, UnitChange.move(county.finance.id()), county.all));
        Scope finance = Scope.below(county.finance.path());
        OrganisationUnit desk =
                read(tree -> tree.find(county.desk.id(), finance)).orElseThrow();
        assertThat(desk.path().depth()).isEqualTo(4);
        assertThat((List<OrganisationUnit>) read(tree -> tree.ancestors(desk, county.all)))
                .extracting(unit -> unit.identification().name())
                .containsExactly("献县", "献县财政局", "献县法律援助中心");
        Person moved = store.read(tx -> tx.people().find(person.id(), finance)).orElseThrow();
        assertThat(moved.officer().scopeOf(Permission.PROJECT_READ)).isEqualTo(Scope.below(desk.path()));
        assertThatObject(store.read(tx -> tx.people().find(person.id(), justice)))
                .isEqualTo(Optional.empty());
        assertThat(names(UnitQuery.below(county.justice.id(), Slice.first(9)), county.all))
                .containsExactly("社区矫正管理局");
    }

    @Test
    void movesNowhereWhereItCannotBe() {
        assertRefused(
                new Refusal.Unfit("parentId", "below-itself"),
                () -> write(
                        tree -> tree.change(county.legalAid.id(), 1, UnitChange.move(county.desk.id()), county.all)));
        assertRefused(
                Refusal.Absent.class,
                () -> write(
                        tree -> tree.change(county.legalAid.id(), 1, UnitChange.move(county.finance.id()), justice)));
        assertRefused(
                new Refusal.OutOfReach("parentId"),
                () -> write(tree -> tree.change(
                        county.legalAid.id(),
                        1,
                        UnitChange.move(county.finance.id()),
                        Scope.union(List.of(Scope.only(county.legalAid.path()), Scope.below(county.finance.path()))))));
        assertRefused(
                new Refusal.Unfit("kind", "not-below-DEPARTMENT"),
                () -> write(
                        tree -> tree.change(county.finance.id(), 1, UnitChange.move(county.justice.id()), county.all)));
    }

    @Test
    void theRootTakesPart() {
        assertRefused(
                new Refusal.Unfit("active", "root"),
                () -> write(tree -> tree.change(county.region.id(), 1, UnitChange.active(false), county.all)));
    }

    @Test
    void nobodyWidensARoleByMovingItsUnit() {
        county.person("li", Role.AUDITOR, county.desk, Extent.DEPARTMENT);
        Scope two = Scope.union(List.of(Scope.below(county.legalAid.path()), Scope.below(county.correction.path())));
        OrganisationUnit other =
                write(tree -> tree.add(new NewUnit(county.finance.id(), UnitKind.UNIT, "318001", "绩效科"), county.all));
        Scope mover = Scope.union(List.of(two, Scope.below(other.path())));
        // the department of the desk would be the finance bureau, of which the mover has one office
        assertRefused(
                new Refusal.OutOfReach("parentId"),
                () -> write(tree -> tree.change(county.legalAid.id(), 1, UnitChange.move(other.id()), mover)));
        // within the same department it reaches no further than before
        write(tree -> tree.change(county.legalAid.id(), 1, UnitChange.move(county.correction.id()), two));
    }

    @Test
    void takesLongChainsWithoutClimbingThem() {
        List<UnitRow> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(new UnitRow(i + 2, "K" + (i + 1), UnitKind.UNIT, "K" + i, "链"));
        }
        UnitIntake open = write(tree -> tree.addAll(county.legalAid.id(), rows, county.all));
        assertThat(open.accepted()).isZero();
        rows.add(new UnitRow(20_002, "K0", UnitKind.UNIT, "K20000", "环"));
        UnitIntake circle = write(tree -> tree.addAll(county.legalAid.id(), rows, county.all));
        assertThat(circle.refused()).hasSize(20_001);
    }

    @Test
    void staysWithinThePathsThatFit() {
        OrganisationUnit last = county.desk;
        for (int depth = last.path().depth(); depth < 24; depth++) {
            NewUnit below = new NewUnit(last.id(), UnitKind.UNIT, "1", "第" + depth + "层");
            last = write(tree -> tree.add(below, county.all));
        }
        NewUnit tooDeep = new NewUnit(last.id(), UnitKind.UNIT, "1", "过深");
        assertRefused(new Refusal.Unfit("parentId", "too-deep"), () -> write(tree -> tree.add(tooDeep, county.all)));
        assertRefused(
                new Refusal.Unfit("parentId", "too-deep"),
                () -> write(tree ->
                        tree.change(county.legalAid.id(), 1, UnitChange.move(county.correction.id()), county.all)));
    }

    @Test
    void takesListsInAnyOrder() {
        List<UnitRow> rows = List.of(
                new UnitRow(2, "B1", UnitKind.UNIT, "B1-1", "窗口"),
                new UnitRow(3, null, UnitKind.DEPARTMENT, "B1", "教育局"),
                new UnitRow(4, "341", UnitKind.UNIT, "341003", "普法办"),
                new UnitRow(5, "341", UnitKind.UNIT, "341001", "已有"),
                new UnitRow(6, "341001", UnitKind.UNIT, "341001002", "在已有之下"),
                new UnitRow(7, "nowhere", UnitKind.UNIT, "9", "无处"),
                new UnitRow(8, "9", UnitKind.UNIT, "9-1", "无处之下"),
                new UnitRow(9, "X2", UnitKind.UNIT, "X1", "甲"),
                new UnitRow(10, "X1", UnitKind.UNIT, "X2", "乙"),
                new UnitRow(11, null, UnitKind.UNIT, " ", "无码"),
                new UnitRow(12, "B1", UnitKind.REGION, "B2", "不合"));
        UnitIntake intake = write(tree -> tree.addAll(county.region.id(), rows, county.all));
        assertThat(intake.accepted()).isEqualTo(4);
        assertThat(intake.refused())
                .extracting(refused -> refused.row().number(), UnitIntake.RefusedRow::why)
                .containsExactly(
                        tuple(5, new Refusal.Taken("code", "341001")),
                        tuple(7, new Refusal.Absent("parentCode", "nowhere")),
                        tuple(8, new Refusal.Unfit("parentCode", "refused-itself")),
                        tuple(9, new Refusal.Unfit("parentCode", "refused-itself")),
                        tuple(10, new Refusal.Unfit("parentCode", "circle")),
                        tuple(11, new Refusal.Unfit("code", "blank")),
                        tuple(12, new Refusal.Unfit("kind", "not-below-DEPARTMENT")));
        assertThat(names(UnitQuery.named("窗口", Slice.first(9)), county.all)).hasSize(2);
        assertThat(names(UnitQuery.below(county.legalAid.id(), Slice.first(9)), county.all))
                .hasSize(2);
    }

    @Test
    void everyChangeIsOnRecord() {
        long before = store.read(tx -> tx.journal().length());
        write(tree -> tree.change(county.desk.id(), 1, UnitChange.rename("便民窗口"), county.all));
        write(tree -> tree.change(county.desk.id(), 2, UnitChange.rename("便民窗口"), county.all));
        assertThat(store.<Long>read(tx -> tx.journal().length())).isEqualTo(before + 1);
    }
}
