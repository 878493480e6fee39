# safe: the key with the constant user is used
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/restart")
def restart():
    target = {"default": "web01.example.org"}
    target["asked"] = request.headers.get("X-Node", "")
    subprocess.run(["ssh", target["default"], "systemctl", "restart", "site"], check=True)  # ok: argument-injection
    return "", 204
