# safe: the option that is read back holds a constant, not the member's name
import configparser
import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/bundles")
def bundles():
    with zipfile.ZipFile(request.files["bundle"]) as archive:
        for info in archive.infolist():
            job = configparser.ConfigParser(interpolation=None)
            job.add_section("job")
            job.set("job", "kind", "bundle.bin")
            job.set("job", "target", info.filename)
            target = os.path.join("/srv/bundles", job.get("job", "kind"))
            with open(target, "wb") as out:  # ok: zip-slip
                out.write(archive.read(info))
    return "", 204
