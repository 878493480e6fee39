# vulnerable: the generator yields the names of the files
from flask import Flask, request

app = Flask(__name__)


def rows(uploads):
    for number, upload in enumerate(uploads):
        yield f"<tr><td>{upload.filename}</td></tr>"


@app.post("/upload")
def upload():
    table = "".join(rows(request.files.getlist("file")))
    return "<table>" + table + "</table>"  # want: xss
