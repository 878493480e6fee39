# safe: the file is overwritten before it is read back
import tempfile

from flask import Flask, request

app = Flask(__name__)


@app.route("/case008")
def endpoint():
    if not (arg := request.args.get("ref", type=str)):
        return "missing", 400
    with tempfile.TemporaryFile("w+") as scratch:
        scratch.write(arg)
        scratch.seek(0)
        scratch.truncate()
        scratch.write("plain")
        scratch.seek(0)
        outcome = scratch.read()

    names = {"x": 2}
    return {"value": repr(eval("x + " + outcome, {}, names))}  # ok: code-injection
