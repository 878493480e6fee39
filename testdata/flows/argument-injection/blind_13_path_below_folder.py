# safe: the word always begins with the folder's path
import subprocess

from werkzeug.utils import secure_filename
from flask import Flask, request

app = Flask(__name__)


@app.post("/thumbnail")
def thumbnail():
    name = secure_filename(request.form["name"])
    source = "/srv/images/" + name
    done = subprocess.run(["identify", source], capture_output=True, text=True)  # ok: argument-injection
    return {"info": done.stdout}
