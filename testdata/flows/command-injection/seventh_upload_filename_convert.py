# vulnerable: upload filename convert
import os
import subprocess
import tempfile
from flask import Flask, request

app = Flask(__name__)

@app.post("/thumb")
def thumb():
    upload = request.files["image"]
    with tempfile.TemporaryDirectory() as work:
        src = os.path.join(work, "in")
        upload.save(src)
        cmd = "convert %s -resize 64x64 %s/%s" % (src, work, upload.filename)
        subprocess.call(cmd, shell=True)  # want: command-injection
    return "ok"
