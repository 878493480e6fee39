# safe: everything but letters and digits is refused
import os
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/whois")
def whois():
    domain = request.args.get("domain", "")
    if not re.fullmatch(r"[a-z0-9]+\.[a-z]{2,6}", domain):
        return "bad domain", 400
    return os.popen("whois " + domain).read()  # ok: command-injection
