# vulnerable: mutable default argument
import subprocess
from flask import Flask, request

app = Flask(__name__)

def collect(item, bag=[]):
    bag.append(item)
    return bag
@app.post("/mda")
def mda():
    collect("ls")
    collect(request.form["dir"])
    cmd = " ".join(collect("-l")[-3:])
    return subprocess.getoutput(cmd)  # want: command-injection
