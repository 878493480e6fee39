# vulnerable: the check of the list is computed but not acted upon
import subprocess

from flask import Flask, request

app = Flask(__name__)

KNOWN = ("one", "two")


@app.route("/case050", methods=["POST"])
def handle():
    rows = request.get_json()
    text_in = rows[0]["name"]
    known = text_in in KNOWN
    if not known:
        app.logger.warning("unknown value")
    result = text_in
    argv = ["sh", "-c", "echo " + result]
    process = subprocess.Popen(argv, stdout=subprocess.PIPE)  # want: command-injection
    return process.communicate()[0]
