# safe: configparser other section
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
    name = conf.get("left", "name")
    return subprocess.check_output("file " + name, shell=True)  # ok: command-injection
