# vulnerable: the option that holds the header's text is read back
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
    bar = conf.get("run", "given")
    out = subprocess.run("echo " + bar, shell=True, capture_output=True, text=True)  # want: command-injection
    return {"out": out.stdout}
