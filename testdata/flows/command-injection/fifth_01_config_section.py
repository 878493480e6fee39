# vulnerable: the host goes through a section of a configuration and comes back
import configparser
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping", methods=["POST"])
def ping():
    config = configparser.ConfigParser()
    config.add_section("target")
    config.set("target", "count", "1")
    config.set("target", "host", request.form["host"])
    command = "ping -c " + config.get("target", "count") + " " + config.get("target", "host")
    return {"status": os.system(command)}  # want: command-injection
