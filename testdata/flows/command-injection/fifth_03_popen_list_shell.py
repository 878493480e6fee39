# vulnerable: the list's third word is a program for the shell
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/count/<path:pattern>")
def count(pattern):
    arguments = ["sh", "-c"]
    arguments.append("ls /srv/data | grep -c '" + pattern + "'")
    done = subprocess.run(arguments, stdout=subprocess.PIPE, universal_newlines=True)  # want: command-injection
    return done.stdout
