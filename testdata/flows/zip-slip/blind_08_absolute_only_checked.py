# vulnerable: only absolute names are refused
import os
import tarfile

from bottle import Bottle, abort, request

app = Bottle()


@app.post("/logs")
def logs():
    archive = tarfile.open(fileobj=request.files.get("logs").file)
    for member in archive.getmembers():
        if os.path.isabs(member.name):
            abort(400, "absolute name")
        source = archive.extractfile(member)
        if source is not None:
            with open("/srv/logs/" + member.name, "wb") as out:  # want: zip-slip
                out.write(source.read())
    return {"ok": True}
