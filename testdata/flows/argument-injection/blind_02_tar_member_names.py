# vulnerable: names from the JSON body are appended to the tar arguments without a separator
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/bundle")
def bundle():
    names = request.get_json()["names"]
    argv = ["tar", "-cf", "/srv/out/bundle.tar"]
    argv.extend(str(n) for n in names)
    subprocess.check_call(argv, cwd="/srv/files")  # want: argument-injection
    return {"files": len(names)}
