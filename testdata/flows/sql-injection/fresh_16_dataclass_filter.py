# safe: the value is an int before it becomes a field
from dataclasses import dataclass

from fastapi import FastAPI, Request
import psycopg2

app = FastAPI()


@dataclass
class Filter:
    field: str
    value: int

    @property
    def condition(self):
        return "%s = %d" % (self.field, self.value)


@app.get("/devices")
async def devices(request: Request):
    chosen = Filter(field="site_id", value=int(request.query_params.get("site", "1")))
    conn = psycopg2.connect("dbname=inventory")
    with conn.cursor() as cur:
        cur.execute("SELECT serial FROM devices WHERE " + chosen.condition)  # ok: sql-injection
        return [r[0] for r in cur.fetchall()]
