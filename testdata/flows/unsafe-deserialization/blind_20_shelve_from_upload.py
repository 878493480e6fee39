# vulnerable: an uploaded file is opened as a shelf, whose values are pickles
import shelve

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/shelf")
def shelf():
    request.files["shelf"].save("/srv/tmp/upload.db")
    with shelve.open("/srv/tmp/upload", flag="r") as db:  # want: unsafe-deserialization
        keys = list(db)
    return jsonify(keys=keys)
