# vulnerable: wrong sanitizer html escape
import html
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.post("/whois")
def whois():
    domain = html.escape(request.form["domain"])
    proc = subprocess.Popen("whois " + domain, shell=True, stdout=subprocess.PIPE)  # want: command-injection
    return proc.communicate()[0]
