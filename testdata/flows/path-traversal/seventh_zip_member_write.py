# vulnerable: zip member write
import io
import os
import zipfile
from flask import Flask, request

app = Flask(__name__)

@app.post("/unzip")
def unzip():
    zf = zipfile.ZipFile(io.BytesIO(request.get_data()))
    for info in zf.infolist():
        data = zf.read(info)
        with open(os.path.join("/srv/unz", info.filename), "wb") as out:  # want: path-traversal
            out.write(data)
    return "ok"
