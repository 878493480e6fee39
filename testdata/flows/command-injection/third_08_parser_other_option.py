# safe: the option with the constant is part of the line
import configparser
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/zone")
def zone():
    settings = configparser.RawConfigParser()
    settings.add_section("zone")
    settings.set("zone", "asked", request.cookies.get("zone", "UTC"))
    settings.set("zone", "usual", "UTC")
    line = "TZ=" + settings.get("zone", "usual") + " date"
    return subprocess.check_output(line, shell=True, text=True)  # ok: command-injection
