# safe: only the first field is used
from urllib.parse import unquote

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/lantern")
def lantern():
    asked = unquote(request.full_path.split("teapot=", 1)[-1])
    outcome = "{0}".format("daisy", asked)
    return redirect(outcome)  # ok: open-redirect
