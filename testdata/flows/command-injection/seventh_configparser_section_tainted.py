# vulnerable: configparser section tainted
import configparser
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.route("/cfg")
def cfg():
    conf = configparser.ConfigParser(interpolation=None)
    conf.add_section("left")
    conf.add_section("right")
    conf.set("left", "name", "readme.txt")
    conf.set("right", "name", request.headers.get("X-Name", ""))
    name = conf.get("right", "name")
    return subprocess.check_output("file " + name, shell=True)  # want: command-injection
