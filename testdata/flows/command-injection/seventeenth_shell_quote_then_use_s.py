# safe: the quoted text is used
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cmd/5/<path:target>")
def endpoint(target):
    quoted = shlex.quote(target)
    line = "du -sh /srv/%s # %s" % (quoted, len(target))
    return subprocess.check_output(line, shell=True)  # ok: command-injection
