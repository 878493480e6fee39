import os
import sqlite3

from bottle import Bottle, request, response, template

app = Bottle()
db = sqlite3.connect("small.db")


@app.get("/t/<year:re:[0-9]{4}>/<name>")
def table(year, name):
    rows = db.execute(f"SELECT * FROM t_{year}").fetchall()  # ok: sql-injection
    rows += db.execute(f"SELECT * FROM t WHERE name = '{name}'").fetchall()  # want: sql-injection
    return {"rows": rows}


@app.post("/put")
def put():
    photo = request.files["photo"]
    with open(os.path.join("/srv/small", photo.filename), "wb") as out:  # ok: path-traversal
        out.write(photo.file.read())
    with open(os.path.join("/srv/small", request.forms["name"]), "wb") as out:  # want: path-traversal
        out.write(photo.file.read())
    return {}


@app.get("/away")
def away():
    response.status = 303
    response.set_header("Location", request.query["to"])  # want: open-redirect
    return ""


@app.get("/home")
def home():
    response.status = 303
    response.set_header("Location", "/home/" + str(int(request.query["n"])))  # ok: open-redirect
    return ""


@app.get("/p")
def page():
    if request.query.get("x"):
        return template("<i>{{!text}}</i>", text=request.query["text"])  # want: xss
    return template("<i>{{text}}</i>", text=request.query["text"])  # ok: xss
