# safe: the key with the constant is used
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/scan")
def scan():
    job = {"path": "/srv/inbox"}
    job["name"] = request.files["file"].filename
    process = subprocess.Popen("clamscan " + job["path"], shell=True)  # ok: command-injection
    return {"code": process.wait()}
