# vulnerable: a view sets the module's variable, another one uses it for the shell
import os

from flask import Flask, request

app = Flask(__name__)
interface = "eth0"


@app.route("/interface", methods=["PUT"])
def choose():
    global interface
    interface = request.get_data(as_text=True)
    return "", 204


@app.route("/interface", methods=["DELETE"])
def down():
    code = os.system("ip link set " + interface + " down")  # want: command-injection
    return {"code": code}
