# vulnerable: the member's name may be an option of tar
import subprocess

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/member")
def member():
    name = request.args.get("name", "")
    words = ["tar", "-xOf", "/srv/all.tar", name]
    done = subprocess.run(words, stdout=subprocess.PIPE)  # want: argument-injection
    return Response(done.stdout, mimetype="application/octet-stream")
