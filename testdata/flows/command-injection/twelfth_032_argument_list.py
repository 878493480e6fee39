# safe: a list without a shell
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/shovel/<path:needle>")
def shovel(**_):
    asked = request.view_args["needle"]
    result = subprocess.run(["file", "--", asked], check=False)  # ok: command-injection
    return {"code": result.returncode}
