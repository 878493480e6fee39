from textwrap import dedent

from airflow.operators.bash import BashOperator

def make(table, day):
    BashOperator(task_id="a", bash_command=f"load {table}")  # want: airflow-bash-command-built
    BashOperator(task_id="b", bash_command="load " + table)  # want: airflow-bash-command-built
    BashOperator(task_id="c", bash_command="load {}".format(table))  # want: airflow-bash-command-built

def fine(table):
    BashOperator(task_id="d", bash_command="load all")  # ok: constant
    BashOperator(task_id="e", bash_command='load "$T"', env={"T": table})  # ok: by environment
    BashOperator(task_id="f", bash_command="echo {{ ds }}")  # ok: Airflow's own macro

def run():
    BashOperator(task_id="g", bash_command="echo {{ params.name }}")  # want: airflow-bash-command-built
    command = dedent("""
        echo "Here is the message: '{{ dag_run.conf["message"] }}'"
    """)
    BashOperator(task_id="h", bash_command=command)  # want: airflow-bash-command-built
    BashOperator(task_id="i", bash_command="echo \"$NAME\"", env={"NAME": "{{ params.name }}"})  # ok: by environment
    BashOperator(task_id="j", bash_command="echo {{ params.name | quoted }}")  # ok: a filter makes it harmless
