# safe: query builder params
import sqlite3
from flask import Flask, request

app = Flask(__name__)

class Query:
    def __init__(self, table):
        self.table = table
        self.conds = []
        self.params = []
    def where(self, cond, *params):
        self.conds.append(cond)
        self.params.extend(params)
        return self
    def __str__(self):
        return f"SELECT * FROM {self.table} WHERE {' AND '.join(self.conds)}"
@app.get("/people")
def people():
    q = Query("people").where("active = 1").where("city = ?", request.args["city"])
    return str(sqlite3.connect("a.db").execute(str(q), q.params).fetchall())  # ok: sql-injection
