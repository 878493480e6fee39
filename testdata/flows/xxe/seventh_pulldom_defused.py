# safe: pulldom defused
import io
from defusedxml import pulldom
from flask import Flask, request

app = Flask(__name__)

@app.post("/pd")
def pd():
    doc = pulldom.parse(io.BytesIO(request.get_data()))  # ok: xxe
    return "".join(n.data for ev, n in doc if ev == "CHARACTERS")
