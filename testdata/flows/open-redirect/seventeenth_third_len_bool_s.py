# safe: the object counts as true, so the branch gives another

from flask import Flask, redirect, request

app = Flask(__name__)


class Empty:
    def __len__(self):
        return 0


@app.route("/bench/43", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    bar = param if Empty() else "fixed"
    return redirect(bar)  # ok: open-redirect
