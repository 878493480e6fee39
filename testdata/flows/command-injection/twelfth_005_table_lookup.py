# vulnerable: unknown words stay
import os

from flask import Flask, request

app = Flask(__name__)
TABLE = {"p": "peach", "n": "nectarine"}


@app.route("/vase", methods=["POST"])
def vase():
    incoming = next(iter(request.form.keys()), "")
    picked = TABLE.get(incoming, incoming)
    with os.popen("wc -c %s" % picked) as pipe:  # want: command-injection
        return {"size": pipe.read()}
