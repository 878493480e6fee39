# vulnerable: program named by the request; the value goes through: bytes, loop chars
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/run/27")
@app.post("/run/27")
def respond_27():
    """One step of the form."""
    document = request.get_json(force=True, silent=True) or {}
    asked = str(document.get("payload", ""))
    raw = asked.encode("utf-8")
    passed = str(raw, "utf-8")
    chosen_value = ""
    for character in passed:
        chosen_value += character
    parts = chosen_value.split()
    subprocess.Popen(parts)  # want: command-injection
    return "started"
