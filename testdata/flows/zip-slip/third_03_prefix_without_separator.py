# vulnerable: the prefix has no separator, so ../site-admin/x passes
import os
import zipfile

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = "/srv/site"


@app.put("/site")
def site():
    with zipfile.ZipFile(request.files["pages"].stream) as pages:
        for name in pages.namelist():
            target = os.path.realpath(os.path.join(ROOT, name))
            if not target.startswith(ROOT):
                abort(400)
            with open(target, "wb") as out:  # want: zip-slip
                out.write(pages.read(name))
    return {"ok": True}
