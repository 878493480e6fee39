from flask import Flask, request

from running import run

app = Flask(__name__)


@app.get("/thumb")
def thumb():
    size = request.args.get("size", "100x100")
    command = ["convert", "photo.jpg"]
    command += ["-resize", size]
    command.append("thumb.jpg")
    return run(command)
