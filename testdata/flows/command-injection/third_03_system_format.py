# vulnerable: the query's text is formatted into the line
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/size")
def size():
    width = request.args.get("width", "100")
    return {"code": os.system(f"convert in.png -resize {width} out.png")}  # want: command-injection
