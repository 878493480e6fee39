import os
import site
import sys

PLUGINS = "/var/tmp/plugins"

def load():
    sys.path.insert(0, "/tmp")  # want: module-path-writable
    sys.path.append(PLUGINS)  # want: module-path-writable
    site.addsitedir("/dev/shm/site")  # want: module-path-writable

def fine(folder):
    sys.path.insert(0, "/opt/plugins")  # ok: not everybody's
    sys.path.append(folder)  # ok: not known
    site.addsitedir("/tmpfs/modules")  # ok: another folder


from flask import Flask, request

app = Flask(__name__)
FOLDERS = {"dark": "/opt/themes/dark", "light": "/opt/themes/light"}


@app.post("/theme")
def theme():
    sys.path.insert(0, request.form["folder"])  # want: module-path-writable
    sys.path.append(FOLDERS[request.form["name"]])  # ok: one of a few
    import theme as chosen
    return chosen.NAME


@app.post("/run")
def run():
    os.environ["PYTHONPATH"] = request.form["plugins"]  # want: module-path-writable
    os.environ["LANG"] = request.form["language"]  # ok: finds no program
    os.environ["PATH"] = "/usr/bin"  # ok: fixed
    return "done"
