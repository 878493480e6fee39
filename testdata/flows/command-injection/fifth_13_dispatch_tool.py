# vulnerable: the table knows the tools, the text after the tool's name is free
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
TOOLS = {"dig": "/usr/bin/dig", "whois": "/usr/bin/whois"}


@app.route("/lookup", methods=["POST"])
def lookup():
    tool, _, rest = request.get_data(as_text=True).partition(" ")
    if tool not in TOOLS:
        abort(404)
    return subprocess.getoutput(TOOLS[tool] + " " + rest)  # want: command-injection
