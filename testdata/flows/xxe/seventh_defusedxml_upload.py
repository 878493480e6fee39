# safe: defusedxml upload
import io
from defusedxml import ElementTree
from flask import Flask, request

app = Flask(__name__)

@app.post("/up")
def up():
    tree = ElementTree.parse(io.BytesIO(request.files["doc"].read()))  # ok: xxe
    return tree.getroot().text or ""
