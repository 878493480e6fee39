# vulnerable: sh c in list
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.post("/wc")
def wc():
    payload = request.get_json()
    argv = ["/bin/sh", "-c"]
    argv.append("wc -l /srv/logs/" + payload["log"])
    out = subprocess.run(argv, capture_output=True, text=True)  # want: command-injection
    return out.stdout
