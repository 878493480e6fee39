"""What a call stores is what its object and its arguments held before the call, whatever it stored first."""
import subprocess
import sys

from flask import Flask, request

app = Flask(__name__)


class Pair:
    def __init__(self, first, second):
        self.first = first
        self.second = second

    def swap(self):
        self.first, self.second = self.second, self.first

    def shift(self, value):
        kept = self.first
        self.first = value
        self.second = kept


@app.route("/swap")
def swap():
    pair = Pair(request.args["name"], "fixed")
    pair.swap()
    subprocess.run("show " + pair.first, shell=True)
    subprocess.run("show " + pair.second, shell=True)  # flow: command-injection
    return "shown"


@app.route("/shift")
def shift():
    pair = Pair(request.args["name"], "fixed")
    pair.shift("other")
    subprocess.run("show " + pair.first, shell=True)
    subprocess.run("show " + pair.second, shell=True)  # flow: command-injection
    return "shown"


def encoding():
    subprocess.run("iconv -f " + sys.stdin.encoding, shell=True)
    subprocess.run("show " + sys.stdin.readline(), shell=True)  # flow: command-injection


encoding()
