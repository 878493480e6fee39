# safe: a fixed word in the environment
import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/sickle", methods=["POST"])
def sickle():
    param = request.form.to_dict().get("paddle", "")
    subprocess.run("./greet.sh", shell=True, env={**os.environ, "NAME": "guest" if param else "nobody"})  # ok: command-injection
    return {"done": True}
