# safe: the partial runs a list without a shell
import functools
import subprocess

from flask import Flask, abort, jsonify

app = Flask(__name__)
run = functools.partial(subprocess.run, shell=False, capture_output=True, text=True)
KNOWN = {"engine", "website", "handbook"}


@app.get("/repos/<path:repo>/log")
def history(repo):
    if repo not in KNOWN:
        abort(404)
    done = run(["git", "--git-dir=/repos/%s.git" % repo, "log", "-5", "--oneline"])  # ok: command-injection
    return jsonify(log=done.stdout.splitlines())
