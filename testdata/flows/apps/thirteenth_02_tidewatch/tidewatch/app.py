from flask import Flask, Response, jsonify, make_response, render_template_string, request
from markupsafe import escape

from . import inputs, store, tools

app = Flask(__name__)


def readings():
    return store.Readings(app.config.get("DB", "tides.db"))


@app.get("/search")
def search():
    wanted = inputs.Search.of_request()
    if wanted.station:
        return jsonify(readings().of_station(wanted))
    if not wanted.text:
        return jsonify(readings().paged(wanted))
    return jsonify(readings().search(wanted))


@app.post("/plot")
def plot():
    name, again = inputs.body("name", "again")
    if again:
        tools.plot_again(name)
    else:
        tools.plot(name)
    return "", 202


@app.post("/export")
def export():
    station, kind = inputs.body("station", "kind")
    tools.export(station, kind)
    tools.export_all(request.args.getlist("kind"))
    return "", 202


@app.post("/settings")
def settings():
    text, old = inputs.body("text", "old")
    if old:
        return jsonify(kind=str(type(tools.old_settings(old))))
    return jsonify(count=len(tools.settings(text)))


@app.get("/station")
def station():
    catalogue = store.Catalogue()
    name, code = inputs.header("Name"), inputs.header("Code", "none")
    found = catalogue.coded(code) or catalogue.named(name)
    return jsonify(found=len(found))


@app.post("/report")
def report():
    if inputs.header("Legacy") == "1":
        root = store.parse_legacy(request.get_data())
    else:
        root = store.parse_report(request.get_data())
    return jsonify(root=root.tag)


@app.get("/status")
def status():
    text = inputs.Search.of_request().text
    page = "<h1>Tides</h1><p>{{ text }}</p>"
    return render_template_string(page, text=text)  # ok: template-injection


@app.get("/banner")
def banner():
    wanted = inputs.Search.of_request()
    page = "<h1>" + wanted.text + "</h1><p>{{ text }}</p>"
    return render_template_string(page, text="fixed")  # want: template-injection


@app.get("/note")
def note():
    wanted = inputs.Search.of_request()
    lines = ["<ul>"]
    lines += [f"<li>{escape(wanted.text)}</li>", f"<li>{wanted.page.number}</li>"]
    lines.append("</ul>")
    return Response("\n".join(lines), mimetype="text/html")  # ok: xss


@app.get("/raw-note")
def raw_note():
    wanted = inputs.Search.of_request()
    lines = ["<ul>"]
    lines += [f"<li>{wanted.station}</li>", f"<li>{wanted.page.number}</li>"]
    lines.append("</ul>")
    return make_response("\n".join(lines))  # want: xss
