# safe: the name that is decoded holds another
import binascii
import requests

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/45")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    coded = binascii.hexlify(param.encode())
    bar = binascii.crc32(coded)
    bar = f"{bar:08x}"
    return {"text": requests.get(bar, timeout=3).text}  # ok: ssrf
