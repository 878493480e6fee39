# vulnerable: only the semicolon is taken out
import os
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/whois")
def whois():
    domain = request.args.get("domain", "")
    domain = domain.replace(";", "")
    return os.popen("whois " + domain).read()  # want: command-injection
