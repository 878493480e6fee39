# vulnerable: shelve user file
import shelve
from flask import Flask, request

app = Flask(__name__)

@app.post("/sh")
def sh():
    request.files["db"].save("/tmp/upload")
    with shelve.open("/tmp/upload", flag="r") as db:  # want: unsafe-deserialization
        return str(dict(db))
