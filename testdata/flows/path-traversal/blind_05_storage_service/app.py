from storage import UploadStorage
from flask import Flask, request

app = Flask(__name__)

storage = UploadStorage("/srv/uploads")


@app.post("/upload")
def upload():
    item = request.files["file"]
    storage.save(item.filename, item.read())
    return "", 204
