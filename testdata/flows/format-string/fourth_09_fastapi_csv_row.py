# vulnerable: the row's pattern is formatted with the ORM's object
from fastapi import FastAPI, Query
from fastapi.responses import PlainTextResponse

app = FastAPI()


class Connection:
    def __init__(self, password):
        self.password = password


class Invoice:
    def __init__(self, number, total, connection):
        self.number, self.total, self._connection = number, total, connection


INVOICES = [Invoice(1, 10, Connection("p")), Invoice(2, 12, Connection("p"))]


@app.get("/invoices.csv", response_class=PlainTextResponse)
async def export(row: str = Query("{0.number};{0.total}")):
    lines = map(row.format, INVOICES)  # want: format-string
    return "\n".join(lines)
