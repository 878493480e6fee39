# safe: the files get running numbers, the names are only listed
import tarfile

from bottle import Bottle, request

app = Bottle()


@app.post("/logs")
def logs():
    names = []
    archive = tarfile.open(fileobj=request.files.get("logs").file)
    for number, member in enumerate(archive.getmembers()):
        source = archive.extractfile(member)
        if source is not None:
            names.append(member.name)
            with open("/srv/logs/%04d.log" % number, "wb") as out:  # ok: zip-slip
                out.write(source.read())
    return {"names": names}
