package org.zhunsheng.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The same way in an engine for business processes, with its history; each step completes a task. */
final class FlowableChain implements AutoCloseable {
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="load">
              <process id="target" isExecutable="true">
                <startEvent id="begin"/>
                <sequenceFlow id="f1" sourceRef="begin" targetRef="handler"/>
                <userTask id="handler" flowable:candidateGroups="handlers"/>
                <sequenceFlow id="f2" sourceRef="handler" targetRef="section"/>
                <userTask id="section" flowable:candidateGroups="sections"/>
                <sequenceFlow id="f3" sourceRef="section" targetRef="decided"/>
                <exclusiveGateway id="decided" default="f5"/>
                <sequenceFlow id="f4" sourceRef="decided" targetRef="handler"><conditionExpression>${decision == 'RETURN'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="f5" sourceRef="decided" targetRef="bureau"/>
                <userTask id="bureau" flowable:candidateGroups="bureaus"/>
                <sequenceFlow id="f6" sourceRef="bureau" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    private final ProcessEngine engine;

    FlowableChain(String url) {
        ProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration()
                .setJdbcUrl(url)
                .setJdbcUsername("postgres")
                .setJdbcPassword("")
                .setJdbcDriver("org.postgresql.Driver")
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setHistoryLevel(HistoryLevel.FULL);
        this.engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("target.bpmn20.xml", PROCESS)
                .deploy();
    }

    /** How long some chains take, in nanoseconds; starting them does not count. */
    long time(int chains) {
        List<String> started = new ArrayList<>();
        for (int i = 0; i < chains; i++) {
            started.add(engine.getRuntimeService()
                    .startProcessInstanceByKey("target", Map.of("content", "法律援助"))
                    .getId());
        }
        long start = System.nanoTime();
        started.forEach(this::run);
        return System.nanoTime() - start;
    }

    private void run(String instance) {
        complete(instance, "王经办", Map.of());
        complete(instance, "张财务", Map.of("decision", "RETURN", "remark", "请补充依据"));
        complete(instance, "王经办", Map.of());
        complete(instance, "张财务", Map.of("decision", "PASS"));
        complete(instance, "刘审核", Map.of("number", "明财绩〔2026〕3号"));
    }

    private void complete(String instance, String person, Map<String, Object> said) {
        TaskService tasks = engine.getTaskService();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        tasks.claim(task, person);
        tasks.complete(task, said);
    }

    @Override
    public void close() {
        engine.close();
    }
}
