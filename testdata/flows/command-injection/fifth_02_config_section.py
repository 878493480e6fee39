# safe: only the constant option of the section is used
import configparser
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping", methods=["POST"])
def ping():
    config = configparser.ConfigParser()
    config.add_section("target")
    config.set("target", "gateway", "192.0.2.1")
    config.set("target", "host", request.form["host"])
    command = "ping -c 1 " + config.get("target", "gateway")
    return {"status": os.system(command)}  # ok: command-injection
