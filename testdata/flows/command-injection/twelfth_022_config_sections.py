# safe: the left section is fixed
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
    final = settings.get("left", "word")
    arguments = ["/bin/sh", "-c", "convert in.png " + final]
    subprocess.call(arguments)  # ok: command-injection
    return {"done": True}
