# What the algebra of sets says of chosen names.
from flask import Flask, request, abort
import sqlite3

from models import User
app = Flask(__name__)
EDITABLE = {"motto", "city"}


@app.post("/a")
def nothing_left():
    body = request.get_json()
    user = User.query.get(1)
    if set(body) - EDITABLE:
        abort(400)
    for k in body:
        setattr(user, k, body[k])

@app.post("/b")
def superset():
    body = request.get_json()
    user = User.query.get(1)
    if not EDITABLE.issuperset(body):
        abort(400)
    for k, v in body.items():
        setattr(user, k, v)

@app.post("/c")
def keys_within():
    body = request.get_json()
    user = User.query.get(1)
    if not body.keys() <= EDITABLE:
        abort(400)
    user.update(**body)

@app.post("/d")
def intersection():
    body = request.get_json()
    user = User.query.get(1)
    for k in EDITABLE & set(body):
        setattr(user, k, body[k])

@app.post("/e")
def wrong_way():
    body = request.get_json()
    user = User.query.get(1)
    if body.keys() <= EDITABLE:
        abort(400)
    for k in body:
        setattr(user, k, body[k])  # flow: mass-assignment

@app.post("/f")
def values_stay():
    body = request.get_json()
    if set(body) - EDITABLE:
        abort(400)
    for k in body:
        sqlite3.connect("d").execute("x" + body[k])  # flow: sql-injection

@app.post("/g")
def subset():
    names = set(request.form.getlist("n"))
    if not names.issubset(EDITABLE):
        abort(400)
    for k in names:
        sqlite3.connect("d").execute("x" + k)

@app.post("/h")
def unchecked():
    names = set(request.form.getlist("n"))
    for k in names:
        sqlite3.connect("d").execute("x" + k)  # flow: sql-injection

@app.post("/i")
def picked():
    names = set(request.form.getlist("n")).intersection(EDITABLE)
    for k in names:
        sqlite3.connect("d").execute("x" + k)


CHECKS = frozenset(app.config["CHECKS"])


@app.get("/checks")
def asked_for():
    chosen = CHECKS.intersection(request.args.getlist("check"))
    for path in chosen.difference(request.args.getlist("skip")):
        __import__(path)
    for path in CHECKS.union(request.args.getlist("more")):
        __import__(path)  # flow: unsafe-reflection
    for path in set(request.args.getlist("check")).difference(CHECKS):
        __import__(path)  # flow: unsafe-reflection


@app.get("/kind")
def named():
    kind = request.args.get("kind", str)
    __import__(kind.__module__)
    __import__(kind)  # flow: unsafe-reflection
