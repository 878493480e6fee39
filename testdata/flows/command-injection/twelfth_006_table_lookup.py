# safe: unknown words become none
import os

from flask import Flask, request

app = Flask(__name__)
TABLE = {"p": "peach", "n": "nectarine"}


@app.route("/vase", methods=["POST"])
def vase():
    incoming = next(iter(request.form.keys()), "")
    picked = TABLE.get(incoming, "none")
    with os.popen("wc -c %s" % picked) as pipe:  # ok: command-injection
        return {"size": pipe.read()}
