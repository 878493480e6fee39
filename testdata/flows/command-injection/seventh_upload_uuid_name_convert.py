# safe: upload uuid name convert
import os
import subprocess
import tempfile
import uuid
from flask import Flask, request

app = Flask(__name__)

@app.post("/thumb")
def thumb():
    upload = request.files["image"]
    with tempfile.TemporaryDirectory() as work:
        src = os.path.join(work, uuid.uuid4().hex)
        upload.save(src)
        cmd = "convert %s -resize 64x64 %s.png" % (src, src)
        subprocess.call(cmd, shell=True)  # ok: command-injection
    return upload.filename
