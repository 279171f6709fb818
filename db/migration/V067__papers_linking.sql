-- The queue of papers to link: db-scheduler's table once more, for a scheduler of its own.
create table linking_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(200),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures int,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index linking_tasks_execution_time on linking_tasks (execution_time);
create index linking_tasks_last_heartbeat on linking_tasks (last_heartbeat);

insert into linking_tasks (task_name, task_instance, task_data, execution_time, picked, version)
    select task_name, task_instance, task_data, execution_time, false, 1 from scheduled_tasks where task_name = 'link';
delete from scheduled_tasks where task_name = 'link';
