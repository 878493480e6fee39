# safe: without the statement global the view sets a variable of its own
import os

from flask import Flask, request

app = Flask(__name__)
interface = "eth0"


@app.route("/interface", methods=["PUT"])
def choose():
    interface = request.get_data(as_text=True)
    return {"length": len(interface)}


@app.route("/interface", methods=["DELETE"])
def down():
    code = os.system("ip link set " + interface + " down")  # ok: command-injection
    return {"code": code}
