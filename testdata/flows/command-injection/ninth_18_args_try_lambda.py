# vulnerable: joined into os.system; the value goes through: attribute, lambda
import os
import types

from flask import Flask, request

app = Flask(__name__)


@app.get("/run/18")
@app.post("/run/18")
def respond_run():
    try:
        arg1 = request.args["selection"]
    except KeyError:
        arg1 = ""

    holder = types.SimpleNamespace(kept=arg1, spare="status")
    temp = holder.kept

    ident = lambda x: x
    bar = ident(temp)

    status = os.system("echo " + bar)  # want: command-injection
    return f"status {status}"
