# safe: descriptor int
import sqlite3
from flask import Flask, request

app = Flask(__name__)

class Number:
    def __set_name__(self, owner, name):
        self.slot = "_" + name
    def __set__(self, obj, value):
        setattr(obj, self.slot, int(value.strip()[:40]))
    def __get__(self, obj, owner=None):
        return str(getattr(obj, self.slot))
class Form:
    city = Number()
@app.post("/de")
def de():
    f = Form()
    f.city = request.form["city"]
    return str(sqlite3.connect("a.db").execute("SELECT 1 FROM c WHERE n = '" + f.city + "'").fetchall())  # ok: sql-injection
