# vulnerable: the second field
from urllib.parse import unquote

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/lantern")
def lantern():
    asked = unquote(request.full_path.split("teapot=", 1)[-1])
    outcome = "{1}".format("daisy", asked)
    return redirect(outcome)  # want: open-redirect
