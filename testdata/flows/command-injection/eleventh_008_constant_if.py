# safe: the comparison of constants never takes the parameter
import os
from flask import Flask, request

app = Flask(__name__)


@app.route("/members", methods=["GET"])
def members():
    given = request.args.to_dict()["ref"]
    num = 106
    if (7 * 18) + num > 200:
        resolved = "status"
    else:
        resolved = given
    with os.popen("uptime --%s" % resolved) as pipe:  # ok: command-injection
        pipe.read()
    return "read"
