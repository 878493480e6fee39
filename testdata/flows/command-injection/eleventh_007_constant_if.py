# vulnerable: the comparison of constants always takes the parameter
import os
from flask import Flask, request

app = Flask(__name__)


@app.route("/members", methods=["GET"])
def members():
    given = request.args.to_dict()["ref"]
    num = 196
    if (500 // 42) + num > 200:
        resolved = given
    else:
        resolved = "status"
    with os.popen("uptime --%s" % resolved) as pipe:  # want: command-injection
        pipe.read()
    return "read"
