from flask import Flask
from werkzeug.debug import DebuggedApplication
import os
from fastapi import FastAPI

api = FastAPI(debug=False)  # want: flask-debug-enabled
if in_debug_mode():
    api = FastAPI(debug=True)  # ok: in debug mode only

app = Flask(__name__)
app.debug = False  # want: flask-debug-enabled
app.config["DEBUG"] = False  # want: flask-debug-enabled

app.config.update(DEBUG=False)  # want: flask-debug-enabled
app.config.from_mapping(DEBUG=False)  # ok: off

def main():
    app.run(debug=False)  # want: flask-debug-enabled
    app.wsgi_app = DebuggedApplication(app.wsgi_app, False)  # want: flask-debug-enabled
    app.run("0.0.0.0", 80, debug=False)  # want: flask-debug-enabled

def fine(runner):
    app.run()  # ok: off by default
    app.run(debug=False)  # ok: off
    app.run(debug=os.environ.get("DEBUG") == "1")  # ok: from the environment
    app.config["DEBUG"] = False  # ok: off
    if runner.debug:
        app.debug = True  # ok: who starts it asked for it
        app.config["DEBUG"] = True  # ok: the same
    if app.debug:
        app.wsgi_app = DebuggedApplication(app.wsgi_app, True)  # ok: in debug mode only
    runner.start(debug=True)  # ok: something else


def without_debugger():
    app.run(debug=False, use_debugger=False)  # want: flask-debug-enabled low
