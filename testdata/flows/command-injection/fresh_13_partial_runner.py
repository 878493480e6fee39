# vulnerable: a functools.partial fixes shell=True
import functools
import subprocess

from flask import Flask, jsonify

app = Flask(__name__)
shell = functools.partial(subprocess.run, shell=True, capture_output=True, text=True)


def command_for(repo):
    return "git --git-dir=/repos/%s.git log -5 --oneline" % repo


@app.get("/repos/<path:repo>/log")
def history(repo):
    line = command_for(repo)
    done = shell(line)  # want: command-injection
    return jsonify(log=done.stdout.splitlines())
