from flask import Flask, request

app = Flask(__name__)
THEME = "light"


@app.post("/all")
def every():
    for key, value in request.form.items():
        globals()[key] = value  # want: globals-set-by-visitor
    return "ok"


@app.post("/one")
def one():
    name = request.json["name"]
    globals()[name] = request.json["value"]  # want: globals-set-by-visitor
    return "ok"


@app.post("/update")
def update():
    globals().update(request.form)  # want: globals-set-by-visitor
    return "ok"


@app.post("/theme")
def theme():
    global THEME
    THEME = request.form["theme"]  # ok: one variable
    return "ok"


def defaults(table):
    for key, value in table.items():
        globals()[key] = value  # ok: no visitor


@app.get("/names")
def names():
    return {"names": [name for name in globals() if name.isupper()], "of": request.args["of"]}  # ok: only read
