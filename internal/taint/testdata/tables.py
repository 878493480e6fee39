# Tables and queries that the program writes as text: a column or a name is told from the others.
import csv
import io
import json
from urllib.parse import parse_qs, parse_qsl, urlencode

from flask import Flask, request

app = Flask(__name__)


@app.post("/1")
def view1():
    rows = csv.reader(io.StringIO("id,name\r\n1," + request.form["name"]))
    header, first = next(rows), next(rows)
    eval(dict(zip(header, first))["id"])
    eval(dict(zip(header, first))["name"])  # flow: code-injection


@app.post("/2")
def view2():
    table = io.StringIO()
    csv.writer(table).writerows([['id', 'word'], ['1', request.form["name"]]])  # flow: csv-injection
    rows = list(csv.DictReader(io.StringIO(table.getvalue())))
    eval(rows[0]['id'])
    eval(rows[0]['word'])  # flow: code-injection


@app.post("/3")
def view3():
    line = urlencode({'a': 'one', 'b': request.form["name"]})
    eval(parse_qs(line)['a'][0])
    eval(parse_qs(line)['b'][0])  # flow: code-injection


@app.post("/4")
def view4():
    line = urlencode({'a': 'one', 'b': request.form["name"]})
    d = dict(parse_qsl(line))
    eval(d['a'])
    eval(d['b'])  # flow: code-injection


@app.post("/5")
def view5():
    line = urlencode([('a', 'one'), ('b', request.form["name"])])
    d = dict(parse_qsl(line))
    eval(d['a'])
    eval(d['b'])  # flow: code-injection


@app.post("/6")
def view6():
    table = io.StringIO()
    w = csv.DictWriter(table, ["id", "word"])
    w.writeheader()
    w.writerow({"id": "1", "word": request.form["name"]})  # flow: csv-injection
    table.seek(0)
    for row in csv.DictReader(table):
        eval(row["id"])
        eval(row["word"])  # flow: code-injection


@app.post("/7")
def view7():
    table = io.StringIO()
    w = csv.writer(table)
    w.writerow(["1", request.form["name"]])  # flow: csv-injection
    table.seek(0)
    row = next(csv.reader(table))
    eval(row[0])
    eval(row[1])  # flow: code-injection


@app.post("/8")
def view8():
    d = json.loads(json.dumps({"a": "x", "b": request.form["name"]}))
    eval(d["a"])
    eval(d["b"])  # flow: code-injection


@app.post("/9")
def view9():
    row = next(csv.reader(["1," + request.form["name"]]))
    eval(row[0])
    eval(row[1])  # flow: code-injection


@app.post("/10")
def view10():
    reader = csv.DictReader(io.StringIO(request.form["f"]))
    for row in reader:
        eval(row["id"])  # flow: code-injection


@app.post("/11")
def view11():
    rows = list(csv.reader(io.StringIO("a,b\n" + request.form["f"])))
    eval(rows[0][1])
    eval(rows[1][0])  # flow: code-injection


@app.post("/12")
def view12():
    rows = csv.reader(request.files["f"].stream.read().decode().splitlines())
    for r in rows:
        eval(r[0])  # flow: code-injection


@app.post("/13")
def view13():
    for r in csv.reader(["a,b", "c,d"]):
        eval(r[0])


@app.post("/14")
def view14():
    buf = io.StringIO()
    w = csv.DictWriter(buf, fieldnames=["a", "b"])
    w.writerow({"a": request.form["f"], "b": "2"})  # flow: csv-injection
    eval(buf.getvalue())  # flow: code-injection


@app.post("/15")
def view15():
    t = "a;b\n1;" + request.form["f"]
    for row in csv.DictReader(io.StringIO(t), delimiter=";"):
        eval(row["b"])  # flow: code-injection
