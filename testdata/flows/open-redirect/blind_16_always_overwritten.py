# safe: the request's target is replaced on both branches
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/leave")
def leave():
    target = request.args.get("to", "")
    asked = target
    if request.args.get("lang") == "sv":
        target = "/hej-da"
    else:
        target = "/bye"
    app.logger.debug("asked for %r", asked)
    return redirect(target)  # ok: open-redirect
