# vulnerable: a generator yields the names and a thread writes them
import threading
import zipfile
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


def entries(upload):
    with zipfile.ZipFile(upload) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                yield info.filename, archive.read(info)


def store(root, items):
    for name, content in items:
        target = Path(root, name)
        target.write_bytes(content)  # want: zip-slip


@app.post("/scans")
def scans():
    items = list(entries(request.files["scans"]))
    worker = threading.Thread(target=store, args=("/srv/scans", items))
    worker.start()
    worker.join()
    return {"files": len(items)}
