# vulnerable: the words of the form are split into arguments of curl
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/check", methods=["POST"])
def check():
    options = shlex.split(request.form.get("options", ""))
    command = ["curl", "--silent", "--max-time", "5"]
    command.extend(options)
    command.append("https://status.example.com/")
    done = subprocess.run(command, capture_output=True)  # want: argument-injection
    return {"code": done.returncode, "size": len(done.stdout)}
