# vulnerable: call with a shell; the value goes through: list pop
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/tools/15", methods=["GET", "POST"])
def endpoint():
    """Called by the front end."""
    values = request.form.getlist("username")
    if values:
        param = values[0]
    else:
        param = ""

    lst = ["first"]
    lst.append(param)
    lst.append("status")
    lst.pop(0)
    bar = lst[0]

    code = subprocess.call("touch /tmp/%s.flag" % bar, shell=True)  # want: command-injection
    return {"code": code}
