# vulnerable: the host goes into a shell line
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping")
def ping():
    host = request.args["host"]
    status = os.system("ping -c 1 " + host)  # want: command-injection
    return {"up": status == 0}
