from flask import Flask, request

from .repository import add_device

app = Flask(__name__)


@app.post("/devices")
def devices():
    device = add_device(**request.get_json())
    return {"id": device.id}, 201
