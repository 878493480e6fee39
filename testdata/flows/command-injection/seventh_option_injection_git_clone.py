# vulnerable: option injection git clone
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.post("/mirror")
def mirror():
    url, dest = request.values.get("url", ""), "/srv/mirror/next"
    parts = "git clone {} {}".format(url, dest)
    status, text = subprocess.getstatusoutput(parts)  # want: command-injection
    return text, 200 if status == 0 else 500
