# vulnerable: the right section holds the parameter
import configparser
import subprocess
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/candle")
def candle():
    asked = unquote(request.cookies.get("saddle", ""))
    settings = configparser.ConfigParser()
    settings.add_section("left")
    settings.add_section("right")
    settings.set("left", "word", "oak")
    settings.set("right", "word", asked.replace("%", "%%"))
    final = settings.get("right", "word")
    arguments = ["/bin/sh", "-c", "convert in.png " + final]
    subprocess.call(arguments)  # want: command-injection
    return {"done": True}
