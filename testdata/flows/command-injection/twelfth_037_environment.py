# vulnerable: set within the shell's line
import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/sickle", methods=["POST"])
def sickle():
    param = request.form.to_dict().get("paddle", "")
    subprocess.run(f"NAME={param} ./greet.sh", shell=True)  # want: command-injection
    return {"done": True}
