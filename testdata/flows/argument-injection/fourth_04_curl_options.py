# safe: the words of the form only switch on options of a constant table
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)
OPTIONS = {"head": "--head", "follow": "--location"}


@app.route("/check", methods=["POST"])
def check():
    words = shlex.split(request.form.get("options", ""))
    command = ["curl", "--silent", "--max-time", "5"]
    command.extend(OPTIONS[word] for word in words if word in OPTIONS)
    command.append("https://status.example.com/")
    done = subprocess.run(command, capture_output=True)  # ok: argument-injection
    return {"code": done.returncode, "size": len(done.stdout)}
