# Literals inside of SQL, XPath and Python: what has no quote of their kind in it stays between their quotes.
import importlib.util
import re
import sqlite3

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
KEY = re.compile(r"^[a-zA-Z0-9_.-]+$")
db = sqlite3.connect("shop.db")


@app.get("/key")
def key():
    name = request.args["key"]
    if not KEY.match(name):
        raise ValueError(name)
    return str(db.execute(f"SELECT json_extract(data, '$.{name}') FROM t WHERE kind = 'a'").fetchall())


@app.get("/behind")
def behind():
    name = request.args["key"]
    if not KEY.match(name):
        raise ValueError(name)
    return str(db.execute(f"SELECT data FROM t WHERE kind = 'a' ORDER BY {name}").fetchall())  # flow: sql-injection


@app.get("/other-quote")
def other_quote():
    name = request.args["key"].replace('"', "")
    return str(db.execute(f"SELECT data FROM t WHERE kind = '{name}'").fetchall())  # flow: sql-injection


def literal(text):
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    return "concat(" + ", \"'\", ".join(f"'{piece}'" for piece in text.split("'")) + ")"


def literal_once(text):
    if "'" not in text:
        return f"'{text}'"
    return f'"{text}"'


@app.get("/xpath")
def xpath():
    return str(len(etree.parse("shop.xml").xpath("//item[@name=" + literal(request.args["n"]) + "]")))


@app.get("/xpath-once")
def xpath_once():
    return str(len(etree.parse("shop.xml").xpath("//item[@name=" + literal_once(request.args["n"]) + "]")))  # flow: xpath-injection


@app.get("/escape")
def escape():
    name = request.args["c"]
    if re.match(r"^\\\w+$", name):
        return eval(f'"{name}"')
    return ""


@app.get("/escape-evaluated")
def escape_evaluated():
    return str(len(eval("f'" + request.args["c"].replace("'", "") + "'")))  # flow: code-injection


@app.get("/doubled")
def doubled():
    name = request.args["name"].replace("'", "''")
    return str(db.execute(f"SELECT data FROM t WHERE name = '{name}'").fetchall())  # flow: sql-injection low


@app.get("/doubled-number")
def doubled_number():
    number = request.args["number"].replace("'", "''")
    return str(db.execute(f"SELECT data FROM t WHERE number = {number}").fetchall())  # flow: sql-injection high


@app.get("/doubled-one")
def doubled_one():
    name, number = request.args["name"].replace("'", "''"), request.args["number"]
    return str(db.execute(f"SELECT data FROM t WHERE name = '{name}' AND number = {number}").fetchall())  # flow: sql-injection high


@app.get("/there")
def there():
    return str(importlib.util.find_spec(request.args["module"]) is not None)  # flow: unsafe-reflection low
