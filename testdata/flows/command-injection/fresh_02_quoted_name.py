# safe: the quoted name is what runs
import logging
import os
import shlex

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/thumbnail")
def thumbnail():
    upload = request.files["image"]
    path = shlex.quote("/srv/uploads/" + upload.filename)
    log.info("converting")
    os.system("convert " + path + " -resize 64x64 /srv/thumbs/last.png")  # ok: command-injection
    return {"converted": True}
