# vulnerable: check_output with a shell; the value goes through: stringio
import io
import subprocess

from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.get("/run/form")
def show_form():
    return "send it by POST"


@app.route("/run/03", methods=["GET", "POST"])
def case_run():
    """Small endpoint."""
    scr = SeparateRequest(request)
    user_input = scr.get_form_parameter("entry_id")
    buffer = io.StringIO()
    buffer.write(user_input)
    buffer.seek(0)
    bar = buffer.read()
    try:
        size = len(subprocess.check_output("du -s " + bar, shell=True))  # want: command-injection
    except subprocess.CalledProcessError:
        size = -1
    return str(size)
