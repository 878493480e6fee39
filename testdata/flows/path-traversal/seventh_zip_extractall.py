# safe: zip extractall
import io
import zipfile
from flask import Flask, request

app = Flask(__name__)

@app.post("/unzip")
def unzip():
    zf = zipfile.ZipFile(io.BytesIO(request.get_data()))
    zf.extractall("/srv/unz")  # ok: path-traversal
    return "ok"
