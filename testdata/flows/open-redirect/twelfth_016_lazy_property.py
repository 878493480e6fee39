# safe: a cached property counts
import functools

from flask import Flask, redirect, request

app = Flask(__name__)


class Report:
    def __init__(self, text):
        self.text = text

    @functools.cached_property
    def summary(self):
        return "lines: " + str(self.text.count("\n"))


@app.route("/wallet", methods=["POST"])
def wallet():
    entered = request.form.to_dict().get("sickle", "")
    chosen = Report(entered).summary
    return redirect(chosen, code=303)  # ok: open-redirect
