from airflow.operators.bash import BashOperator

def make(table, day):
    BashOperator(task_id="a", bash_command=f"load {table}")  # want: airflow-bash-command-built
    BashOperator(task_id="b", bash_command="load " + table)  # want: airflow-bash-command-built
    BashOperator(task_id="c", bash_command="load {}".format(table))  # want: airflow-bash-command-built

def fine(table):
    BashOperator(task_id="d", bash_command="load all")  # ok: constant
    BashOperator(task_id="e", bash_command='load "$T"', env={"T": table})  # ok: by environment
    BashOperator(task_id="f", bash_command="echo {{ ds }}")  # ok: Airflow's own macro
