# safe: color from name
import hashlib
from flask import Flask, request

app = Flask(__name__)

@app.get("/color/<name>")
def color(name):
    return "#" + hashlib.new("md5", name.encode()).hexdigest()[:6]  # ok: weak-hash
