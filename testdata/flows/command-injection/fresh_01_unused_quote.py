# vulnerable: the quoted copy is logged and the raw name runs
import logging
import os
import shlex

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/thumbnail")
def thumbnail():
    upload = request.files["image"]
    name = upload.filename
    shown = shlex.quote(name)
    log.info("converting")
    os.system("convert /srv/uploads/" + name + " -resize 64x64 /srv/thumbs/last.png")  # want: command-injection
    return {"converted": shown}
