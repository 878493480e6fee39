# vulnerable: the quoted text is made and the other one used
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/cmd/5/<path:target>")
def endpoint(target):
    quoted = shlex.quote(target)
    line = "du -sh /srv/%s # %s" % (target, len(quoted))
    return subprocess.check_output(line, shell=True)  # want: command-injection
