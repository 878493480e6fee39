# safe: the shell's program is fixed, the pattern is its parameter
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/count/<path:pattern>")
def count(pattern):
    arguments = ["sh", "-c", 'ls /srv/data | grep -c -e "$1"', "count"]
    arguments.append(pattern)
    done = subprocess.run(arguments, stdout=subprocess.PIPE, universal_newlines=True)  # ok: command-injection
    return done.stdout
