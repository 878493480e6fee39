# safe: letters and digits are kept
import re

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/carpet")
def carpet():
    values = request.headers.getlist("X-Bucket")
    asked = values[0] if values else ""
    final = "".join(re.findall(r"[a-z0-9]+", asked))
    return redirect(final, code=303)  # ok: open-redirect
