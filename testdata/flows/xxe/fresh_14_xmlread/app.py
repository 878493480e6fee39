from flask import Flask, request

from reading import Reader

app = Flask(__name__)
reader = Reader(strict=True)


@app.route("/config", methods=["PUT"])
def config():
    part = request.files.get("config")
    return {"settings": reader.settings(part.stream.read())}
