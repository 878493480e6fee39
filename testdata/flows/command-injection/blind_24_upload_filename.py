# vulnerable: the file name of the upload is a word of the line
import os
import tempfile

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/scan")
def scan():
    item = request.files["document"]
    folder = tempfile.mkdtemp()
    line = "clamscan --stdout --log=%s/%s.log /srv/incoming" % (folder, item.filename)
    return jsonify(code=os.system(line))  # want: command-injection
