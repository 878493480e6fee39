# vulnerable: the key with the upload's name is used
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/scan")
def scan():
    job = {"path": "/srv/inbox"}
    job["name"] = request.files["file"].filename
    process = subprocess.Popen("clamscan " + job["name"], shell=True)  # want: command-injection
    return {"code": process.wait()}
