package org.zhunsheng.benchmark.audit;

import java.util.List;
import java.util.random.RandomGenerator;

/** What made-up projects are named after and what they do. */
final class Words {
    static final List<String> TOWNSHIPS = List.of(
            "城关镇", "河西乡", "东湖街道", "南坪镇", "北屯乡", "高新区", "清水镇", "石桥乡", "柳林镇", "白马乡", "永安街道", "太平镇", "双河乡", "龙泉镇", "新华街道",
            "石盘镇", "黄岩乡", "观音镇", "青龙乡", "文昌街道", "红旗镇", "三元乡", "金竹镇", "杨柳乡", "临江街道", "川主乡", "竹阳镇", "团坝镇", "月华镇", "庙坝镇");
    static final List<String> VILLAGES = List.of(
            "东村", "西村", "兴隆村", "和平社区", "胜利村", "前进村", "朝阳社区", "幸福村", "光明村", "团结社区", "桃园村", "李家湾", "张家沟", "王家坝", "陈家院",
            "新桥村", "大湾村", "高坪村", "沿河村", "古井社区", "长岭村", "松林村", "柏树村", "水井村", "铁炉村", "花石村", "磨滩村", "凤凰社区", "中心社区",
            "火车站片区");
    static final List<Task> TASKS = List.of(
            new Task("法律援助", "办理法律援助案件", "法律援助案件", "受援人", "件"),
            new Task("社区矫正", "开展社区矫正对象监督管理和教育帮扶", "社区矫正对象", "矫正对象家属", "人"),
            new Task("安置帮教", "落实刑满释放人员安置帮教措施", "安置帮教人员", "帮教对象", "人"),
            new Task("人民调解", "排查化解矛盾纠纷", "矛盾纠纷", "纠纷当事人", "件"),
            new Task("普法宣传", "组织法治宣传教育活动", "法治宣传活动", "参加活动群众", "场次"),
            new Task("行政复议", "审理行政复议和行政应诉案件", "行政复议案件", "申请人", "件"),
            new Task("公证服务", "办理公证事项", "公证事项", "公证申请人", "件"),
            new Task("法律顾问", "落实一村一法律顾问制度", "法律顾问服务", "村民", "次"),
            new Task("执法监督", "开展行政执法案卷评查", "行政执法案卷", "行政相对人", "份"),
            new Task("司法所建设", "改善基层司法所办公条件", "办公设备", "司法所干部", "台"),
            new Task("人民监督员", "组织人民监督员参加监督活动", "监督活动", "人民监督员", "次"),
            new Task("法治政府建设", "推进法治政府示范创建", "规范性文件审查", "社会公众", "件"),
            new Task("律师管理", "指导律师事务所规范执业", "律师事务所检查", "律师", "家"),
            new Task("农村道路养护", "养护农村公路和桥梁", "道路养护里程", "沿线村民", "公里"),
            new Task("残疾人救助", "发放残疾人生活补贴", "救助残疾人", "残疾人", "人"),
            new Task("图书馆免费开放", "开放阅览室并组织读书活动", "读书活动", "读者", "场次"),
            new Task("水利维修", "维修山坪塘和渠道", "维修渠道", "受益农户", "公里"),
            new Task("义务教育保障", "补助家庭经济困难学生", "受助学生", "学生家长", "人"),
            new Task("基层医疗补助", "培训乡村医生并补助卫生室", "乡村医生培训", "就诊群众", "人次"),
            new Task("农产品检测", "抽检农产品质量安全", "农产品抽检", "消费者", "批次"));
    static final List<String> MONEY = List.of("工作经费", "专项经费", "补助资金", "业务装备费", "项目支出", "保障经费", "服务采购");
    static final List<String> ADDED = List.of("", "", "年度", "重点", "新增", "计划", "基层", "全县", "疑难", "常规", "专项", "跨区");
    static final List<String> EFFECTS = List.of(
            "维护辖区社会和谐稳定",
            "提高群众对公共服务的获得感",
            "减少重复投诉和信访",
            "增强干部群众的法治观念",
            "使服务覆盖到最偏远的村组",
            "缩短群众办事的等待时间",
            "降低单位服务成本",
            "为下一年度工作打好基础",
            "保护困难群众的合法权益",
            "促进城乡公共服务均等化");
    static final List<String> DEGREES =
            List.of("明显提升", "有所提高", "持续改善", "长期有效", "逐步完善", "显著增强", "稳步推进", "良好", "优", "达到预期目标");

    private Words() {}

    /**
     * What a project is for.
     *
     * @param name as in names of projects
     * @param deed as in goals
     * @param thing what is counted
     * @param people who is asked whether they are satisfied
     * @param unit in which things are counted
     */
    record Task(String name, String deed, String thing, String people, String unit) {}

    static <T> T pick(List<T> from, RandomGenerator chance) {
        return from.get(chance.nextInt(from.size()));
    }

    static boolean once(int in, RandomGenerator chance) {
        return chance.nextInt(in) == 0;
    }
}
