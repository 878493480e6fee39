# vulnerable: the key error names the text
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/case009", methods=["POST"])
def page():
    text_in = request.get_data(as_text=True)
    try:
        {}[text_in]
    except KeyError as missing:
        final = missing.args[0]

    command = "convert {} out.png".format(final)
    try:
        subprocess.check_output(command, shell=True)  # want: command-injection
    except subprocess.CalledProcessError:
        return "failed", 500
    return "made"
