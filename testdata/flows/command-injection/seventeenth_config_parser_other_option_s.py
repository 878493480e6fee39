# safe: the option beside it is read back
import configparser
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cmd/2")
def endpoint():
    param = request.headers.get("X-Target", "")
    conf = configparser.ConfigParser(interpolation=None)
    conf.add_section("run")
    conf.set("run", "fixed", "a_Value")
    conf.set("run", "given", param)
    bar = conf.get("run", "fixed")
    out = subprocess.run("echo " + bar, shell=True, capture_output=True, text=True)  # ok: command-injection
    return {"out": out.stdout}
