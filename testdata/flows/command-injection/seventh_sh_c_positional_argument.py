# safe: sh c positional argument
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.post("/wc")
def wc():
    payload = request.get_json()
    argv = ["/bin/sh", "-c", 'printf %s "$1" | wc -c', "sh"]
    argv.append(str(payload["log"]))
    out = subprocess.run(argv, capture_output=True, text=True)  # ok: command-injection
    return out.stdout
