# safe: shlex quote last
import shlex
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.post("/whois")
def whois():
    domain = shlex.quote(request.form["domain"])
    proc = subprocess.Popen("whois -- " + domain, shell=True, stdout=subprocess.PIPE)  # ok: command-injection
    return proc.communicate()[0]
