"""What hooks of Airflow run as SQL."""
from airflow.models import BaseOperator
from airflow.providers.postgres.hooks.postgres import PostgresHook


class Check(BaseOperator):
    def __init__(self, table, limit: int, **kwargs):
        super().__init__(**kwargs)
        self.table = table
        self.limit = limit

    def execute(self, context):
        pg_hook = PostgresHook("db")
        pg_hook.run(f"delete from {self.table}")  # flow: sql-injection low
        pg_hook.run(f"delete from t limit {self.limit}")
        self.hook.run(sql=f"delete from {self.table}")  # flow: sql-injection low
        self.git_hook.run(f"pre-commit {self.table}")
        return self.get_db_hook().get_records(f"select * from {self.table}")  # flow: sql-injection low
