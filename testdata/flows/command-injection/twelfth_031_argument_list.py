# vulnerable: one line for a shell
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/shovel/<path:needle>")
def shovel(**_):
    asked = request.view_args["needle"]
    result = subprocess.run(" ".join(["file", "--", asked]), shell=True, check=False)  # want: command-injection
    return {"code": result.returncode}
