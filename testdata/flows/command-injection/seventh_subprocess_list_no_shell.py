# safe: subprocess list no shell
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.route("/ping")
def ping():
    host = request.args.get("host", "localhost")
    if host.startswith("-"):
        return "bad host", 400
    done = subprocess.run(["ping", "-c", "1", "--", host])  # ok: command-injection
    return f"exit {done.returncode}"
