# vulnerable: the option with the cookie's value is part of the line
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
    line = "TZ=" + settings.get("zone", "asked") + " date"
    return subprocess.check_output(line, shell=True, text=True)  # want: command-injection
