import importlib
import json
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.post("/settings")
def settings():
    title = request.form["title"]
    with open("settings_local.py", "w") as out:
        out.write(f'SITE_TITLE = "{title}"\n')  # want: program-file-built
        out.write("# written by the form\n")  # ok: constant
        out.write("SITE_TITLE = " + repr(title))  # ok: one literal
    return "saved"


@app.post("/plugins/<slug>")
def install(slug):
    source = request.get_data(as_text=True)
    Path("plugins/custom.py").write_text(source)  # want: program-file-built
    module = importlib.import_module("plugins.custom")
    module.setup(app)
    return "installed"


@app.post("/hook")
def hook():
    with open("hook.sh", "w") as out:
        out.write("echo " + request.args["text"])  # want: program-file-built
    return "kept"


@app.post("/data")
def data():
    title = request.form["title"]
    with open("settings_local.json", "w") as out:
        json.dump({"title": title}, out)  # ok: data
    with open("notes.txt", "a") as out:
        out.write(title)  # ok: nobody runs it
    return "kept"
