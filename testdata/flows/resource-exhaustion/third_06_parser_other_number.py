# safe: the option that is read back holds the constant
import configparser
import time

from flask import Flask, request

app = Flask(__name__)


@app.post("/wait")
def wait():
    settings = configparser.RawConfigParser()
    settings.add_section("wait")
    settings.set("wait", "asked", str(request.get_json()["seconds"]))
    settings.set("wait", "usual", "1")
    time.sleep(settings.getint("wait", "usual"))  # ok: resource-exhaustion
    return "", 204
