# vulnerable: a cached property cuts it
import functools

from flask import Flask, redirect, request

app = Flask(__name__)


class Report:
    def __init__(self, text):
        self.text = text

    @functools.cached_property
    def summary(self):
        return self.text[:80]


@app.route("/wallet", methods=["POST"])
def wallet():
    entered = request.form.to_dict().get("sickle", "")
    chosen = Report(entered).summary
    return redirect(chosen, code=303)  # want: open-redirect
