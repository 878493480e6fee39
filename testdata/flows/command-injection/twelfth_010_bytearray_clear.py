# safe: cleared before bytes are added
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/ribbon")
def ribbon():
    values = request.args.getlist("hammer")
    incoming = values[0] if values else ""
    raw = bytearray(incoming, "utf-8")
    raw.clear()
    raw.extend(b"fern")
    outcome = raw.decode()
    process = subprocess.Popen("sort {0} | uniq".format(outcome), stdout=subprocess.PIPE, shell=True)  # ok: command-injection
    out, _ = process.communicate()
    return {"lines": len(out.splitlines())}
