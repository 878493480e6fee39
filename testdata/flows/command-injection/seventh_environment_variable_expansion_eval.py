# vulnerable: environment variable expansion eval
import os
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.get("/lang")
def lang():
    env = dict(os.environ, WANT=request.args.get("lang", "C"))
    out = subprocess.run('eval "echo $WANT"', shell=True, env=env, capture_output=True)  # want: command-injection
    return out.stdout
