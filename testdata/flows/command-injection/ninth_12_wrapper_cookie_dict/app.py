# vulnerable: getoutput always uses a shell; the value goes through: while, dict
import subprocess

from flask import Flask, request

from helpers.wrapper import RequestWrapper

app = Flask(__name__)


@app.route("/tools/12", methods=["GET", "POST"])
def case():
    """Called by the front end."""
    source = RequestWrapper(request)
    user_input = source.get_cookie("Subject")

    i = 0
    relayed = "status"
    while i < 2:
        if i == 1:
            relayed = user_input
        i += 1

    lookup_map = {}
    lookup_map["key_a"] = "status"
    lookup_map["beta"] = relayed
    lookup_map["keyC"] = "another"
    bar = lookup_map["beta"]

    answer = subprocess.getoutput("id {}".format(bar))  # want: command-injection
    return str(len(answer))
