# vulnerable: the closure runs what the generator yields
import subprocess

from flask import Flask, request

app = Flask(__name__)
SERVICES = ("web", "mail", "cache")


def wanted():
    asked = request.args.getlist("service")
    for name in asked:
        if name in asked:
            yield name


def caller(verb):
    def call(name):
        return subprocess.call(f"service {name} {verb}", shell=True)  # want: command-injection

    return call


@app.post("/services")
def services():
    restart = caller("restart")
    return {"codes": [restart(name) for name in wanted()]}
