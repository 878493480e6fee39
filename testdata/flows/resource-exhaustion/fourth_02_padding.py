# safe: the number of bytes is capped
from flask import Flask, Response, request

app = Flask(__name__)
LARGEST = 64 * 1024


class Payload:
    def __init__(self, size):
        self.size = max(0, min(int(size), LARGEST))

    def build(self):
        return bytearray(self.size)  # ok: resource-exhaustion


@app.get("/speedtest")
def speedtest():
    payload = Payload(request.args.get("size", "1024"))
    return Response(bytes(payload.build()), mimetype="application/octet-stream")
