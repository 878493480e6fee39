# vulnerable: a property of the dataclass builds the condition
from dataclasses import dataclass

from fastapi import FastAPI, Request
import psycopg2

app = FastAPI()


@dataclass
class Filter:
    field: str
    value: str

    @property
    def condition(self):
        return "%s = '%s'" % (self.field, self.value)


@app.get("/devices")
async def devices(request: Request):
    chosen = Filter(field="site", value=request.query_params.get("site", "main"))
    conn = psycopg2.connect("dbname=inventory")
    with conn.cursor() as cur:
        cur.execute("SELECT serial FROM devices WHERE " + chosen.condition)  # want: sql-injection
        return [r[0] for r in cur.fetchall()]
