# safe: fresh default argument
import subprocess
from flask import Flask, request

app = Flask(__name__)

def collect(item, bag=None):
    bag = [] if bag is None else bag
    bag.append(item)
    return bag
@app.post("/mda")
def mda():
    collect("ls")
    collect(request.form["dir"])
    cmd = "ls " + " ".join(collect("-l")[-3:])
    return subprocess.getoutput(cmd)  # ok: command-injection
