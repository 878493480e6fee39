from flask import Flask

from .storage import Storage

app = Flask(__name__)


@app.get("/document/<path:name>")
def document(name):
    return Storage("/srv/documents").load(name)
