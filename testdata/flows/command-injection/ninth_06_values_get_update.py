# safe: characters of the value are checked
import re
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/run/06")
@app.post("/run/06")
def serve_run():
    user_input = request.values.get("payload", default="")

    options = {"choice": "status"}
    options.update(choice=user_input)
    middle = options["choice"]

    bar = "status"
    try:
        bar = middle
    finally:
        finished = True

    if not re.fullmatch(r"[a-z0-9]{1,20}", bar):
        return "bad name", 400
    subprocess.run("touch /tmp/" + bar, shell=True)  # ok: command-injection
    return "touched"
