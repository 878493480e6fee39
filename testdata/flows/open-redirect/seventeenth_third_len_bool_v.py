# vulnerable: the object counts as true, so the branch gives what was sent

from flask import Flask, redirect, request

app = Flask(__name__)


class Empty:
    def __len__(self):
        return 2


@app.route("/bench/43", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    bar = param if Empty() else "fixed"
    return redirect(bar)  # want: open-redirect
