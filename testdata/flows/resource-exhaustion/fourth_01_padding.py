# vulnerable: the client chooses how many bytes are allocated
from flask import Flask, Response, request

app = Flask(__name__)


class Payload:
    def __init__(self, size):
        self.size = int(size)

    def build(self):
        return bytearray(self.size)  # want: resource-exhaustion


@app.get("/speedtest")
def speedtest():
    payload = Payload(request.args.get("size", "1024"))
    return Response(bytes(payload.build()), mimetype="application/octet-stream")
