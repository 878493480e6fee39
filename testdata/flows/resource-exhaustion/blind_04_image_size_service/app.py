from images import Canvas
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/canvas")
def canvas():
    data = request.get_json()
    image = Canvas(int(data["width"]), int(data["height"])).blank()
    return jsonify(bands=len(image.getbands()))
