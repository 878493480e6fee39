# vulnerable: the key with the request's user is used
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/restart")
def restart():
    target = {"default": "web01.example.org"}
    target["asked"] = request.headers.get("X-Node", "")
    subprocess.run(["ssh", target["asked"], "systemctl", "restart", "site"], check=True)  # want: argument-injection
    return "", 204
