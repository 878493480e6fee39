# safe: send_from_directory refuses what lies outside
from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.get("/docs/form")
def show_form():
    return "send it by POST"


@app.route("/docs/10", methods=["GET", "POST"])
def endpoint():
    param = ""
    for name in request.form.keys():
        if request.form.get(name) == "p1":
            param = name
            break

    temp = [entry for entry in ("default.txt", param)][1]

    map_a = {}
    map_a["keyA"] = "default.txt"
    map_a["keyB"] = temp
    map_a["keyC"] = "another"
    bar = map_a["keyB"]

    return send_from_directory("/srv/downloads", bar)  # ok: path-traversal
