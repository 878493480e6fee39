# vulnerable: all that is no blank is kept
import re

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/carpet")
def carpet():
    values = request.headers.getlist("X-Bucket")
    asked = values[0] if values else ""
    final = "".join(re.findall(r"\S+", asked))
    return redirect(final, code=303)  # want: open-redirect
